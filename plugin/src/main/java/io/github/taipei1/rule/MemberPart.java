package io.github.taipei1.rule;

import io.github.taipei1.finding.Text;
import java.util.Optional;

/**
 * What a member of a joint project handed to the lead, as far as rules look at it.
 *
 * @param unit the member's id
 * @param path of the bundle or folder in the lead's repository
 * @param refused why it is not taken in: altered, unreadable, somebody else's
 * @param measured its measurements
 */
public record MemberPart(String unit, String path, Optional<Text> refused, Measured measured) {}
