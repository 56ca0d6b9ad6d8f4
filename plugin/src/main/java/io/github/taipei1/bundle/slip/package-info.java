/** The submission slip: one page beside a bundle, for people who hand in and receive it. */
package io.github.taipei1.bundle.slip;
