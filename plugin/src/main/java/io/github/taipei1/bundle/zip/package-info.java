/**
 * ZIP archives with exactly one interpretation: {@link io.github.taipei1.bundle.zip.StrictZip} reads, {@link
 * io.github.taipei1.bundle.zip.CanonicalZip} is the only form in which we write. After PKWARE's APPNOTE.TXT 6.3.10; section numbers
 * in this package are of that text.
 */
package io.github.taipei1.bundle.zip;
