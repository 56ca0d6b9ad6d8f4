/** Claims in public, and the approval they need. */
package io.github.taipei1.rule.dis;
