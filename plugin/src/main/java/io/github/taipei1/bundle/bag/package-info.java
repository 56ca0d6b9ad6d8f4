/** BagIt 1.0 (RFC 8493), in the tighter form that we write: SHA-256 only, LF, sorted, every file listed, nothing fetched. */
package io.github.taipei1.bundle.bag;
