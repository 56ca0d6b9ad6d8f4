/** Rules about generative AI: whether its use is declared, disclosed in full, and told in one way. */
package io.github.taipei1.rule.gai;
