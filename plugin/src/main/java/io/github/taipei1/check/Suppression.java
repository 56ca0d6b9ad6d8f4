package io.github.taipei1.check;

import java.time.LocalDate;
import java.util.Optional;

/** Who decided that a finding needs nothing done, when, why, and until when. */
public record Suppression(String by, LocalDate on, String reason, Optional<LocalDate> until) {}
