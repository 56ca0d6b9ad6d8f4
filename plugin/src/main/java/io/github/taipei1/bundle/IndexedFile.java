package io.github.taipei1.bundle;

/** A file as {@code bundle.json} lists it. */
public record IndexedFile(String path, String original, String role, long size, String sha256) {}
