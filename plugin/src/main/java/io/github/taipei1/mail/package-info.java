/** Reads a mail that somebody saved as a file: its headers, and what its writer himself wrote. */
package io.github.taipei1.mail;
