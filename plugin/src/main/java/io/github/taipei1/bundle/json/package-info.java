/** JSON of which there is one way to write it (RFC 8785) and one way to read it (RFC 7493, I-JSON). */
package io.github.taipei1.bundle.json;
