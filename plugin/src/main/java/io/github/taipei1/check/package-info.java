/** Runs the rules over a repository and puts together what they found. */
package io.github.taipei1.check;
