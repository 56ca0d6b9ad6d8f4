/** Writes what a repository needs to begin with: configuration, declarations, drafts, report sections, CI files. */
package io.github.taipei1.init;
