/** Rules about what the compute may not be used for. They only ask a person: whether a sentence is a breach no program can say. */
package io.github.taipei1.rule.use;
