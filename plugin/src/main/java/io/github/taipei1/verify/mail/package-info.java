/** Reads a reply that somebody saved as a file: what its writer himself wrote, and whether its DKIM signature is good. */
package io.github.taipei1.verify.mail;
