/** Dates as Taiwan writes them: the AD and the ROC (民國) calendar, read side by side and never guessed. */
package io.github.taipei1.calendar;
