/**
 * The files of a repository as texts: blocks and sentences as a reader sees them, each character traced to its place.
 */
package io.github.taipei1.document;
