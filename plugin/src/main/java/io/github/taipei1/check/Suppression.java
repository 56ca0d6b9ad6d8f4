package io.github.taipei1.check;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who decided that a finding needs nothing done, when, why, and until when.
 *
 * @param on the day it was decided; not known of a comment beside the text
 */
public record Suppression(String by, Optional<LocalDate> on, String reason, Optional<LocalDate> until) {}
