/** Reads Word and PDF files of strangers in a process of its own, whose memory and time are limited and which may die of them. */
package io.github.taipei1.document.read.foreign;
