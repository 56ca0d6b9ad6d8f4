/** Writes the files of a review package. */
package io.github.taipei1.disclosure.write;
