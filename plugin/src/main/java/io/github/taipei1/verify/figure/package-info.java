/** Holds figures in documents against what they must be. */
package io.github.taipei1.verify.figure;
