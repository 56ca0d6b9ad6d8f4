package io.github.taipei1.bundle.office;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a sheet.
 *
 * @param row from 1
 * @param column from 1
 * @param text as stored; empty for an empty cell
 * @param number its value, if it is one
 * @param isDate whether its format shows the number as a date or time
 */
public record Cell(int row, int column, String text, Optional<BigDecimal> number, boolean isDate) {}
