/** Due days, and dates that cannot be. */
package io.github.taipei1.rule.sch;
