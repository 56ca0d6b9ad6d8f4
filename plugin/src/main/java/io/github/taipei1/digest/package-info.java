/** SHA-256, which fingerprints, seals, approvals and what is kept between runs all rest on. */
package io.github.taipei1.digest;
