/** The acknowledgement that papers and research reports owe: is it there, in its place, seen, complete and right? */
package io.github.taipei1.rule.ack;
