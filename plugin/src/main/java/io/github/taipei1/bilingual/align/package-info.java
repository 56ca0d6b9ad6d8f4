/** Which passage of the Chinese text says what which passage of the English one says. */
package io.github.taipei1.bilingual.align;
