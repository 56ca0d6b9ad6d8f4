/** SHA-256, which fingerprints, seals and approvals rest on, and the checksum of what is kept between runs. */
package io.github.taipei1.digest;
