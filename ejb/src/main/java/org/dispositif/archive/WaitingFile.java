package org.dispositif.archive;

import java.util.UUID;

/** A file that waits to be read. */
public record WaitingFile(UUID id, UUID upload, int entry, int ordinal, String name, long size) {}
