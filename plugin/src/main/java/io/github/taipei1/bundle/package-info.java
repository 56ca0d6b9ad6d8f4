/**
 * The submission bundle: {@link io.github.taipei1.bundle.BundleWriter} seals one, {@link io.github.taipei1.bundle.BundleFile} reads and
 * verifies one. A bundle is a BagIt 1.0 bag in a canonical ZIP; its seal code is the start of the SHA-256 of its tag manifest.
 */
package io.github.taipei1.bundle;
