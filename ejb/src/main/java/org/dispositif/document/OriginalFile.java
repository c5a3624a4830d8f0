package org.dispositif.document;

/** A file as it came in. */
public record OriginalFile(String filename, String mediaType, byte[] content) {}
