package io.github.taipei1.verify;

import java.util.Optional;

/**
 * One row of the office's table of received files.
 *
 * @param row from 1, the header included
 * @param seal as it was typed, perhaps wrong; empty if the cell is blank
 */
public record Receipt(int row, String file, Optional<ReceivedAt> receivedAt, Optional<String> seal) {}
