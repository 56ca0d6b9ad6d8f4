package io.github.taipei1.report.read;

import java.util.List;
import java.util.Optional;

/** Figures that a section may ask for by name, such as {@code ${usage.gpu-hours}}. */
public interface Values {

    /**
     * The text that stands for a figure.
     *
     * @param format how to show it, such as {@code 0.0%}; empty for the figure's usual form
     * @return empty if the name is unknown, the figure is not available or the format does not suit it
     */
    Optional<String> value(String name, Optional<String> format);

    /** All names that can be asked for, sorted. */
    List<String> names();

    /** No figures at all. */
    static Values none() {
        return new Values() {
            @Override
            public Optional<String> value(String name, Optional<String> format) {
                return Optional.empty();
            }

            @Override
            public List<String> names() {
                return List.of();
            }
        };
    }
}
