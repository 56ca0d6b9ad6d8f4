/**
 * Finding the files of a repository, decoding them, and reading each format into blocks. {@link
 * io.github.taipei1.document.read.Documents} is the border: nothing else here is called from other rooms but {@link
 * io.github.taipei1.document.read.DirectoryTree}.
 */
package io.github.taipei1.document.read;
