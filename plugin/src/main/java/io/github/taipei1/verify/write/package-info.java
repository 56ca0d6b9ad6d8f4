/** What {@code verify} writes: a page, a workbook, JSON, and a letter to each team. */
package io.github.taipei1.verify.write;
