/** Where a team stands with its duties today: worked out from the result of a check, the records and the calendar. */
package io.github.taipei1.check.status;
