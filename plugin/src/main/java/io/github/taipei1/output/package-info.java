/** Ways to show a result: the console, and one class for each file format. All are made from the same result. */
package io.github.taipei1.output;
