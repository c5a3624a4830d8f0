package org.dispositif.archive;

/** News after commit: an import waits to be worked through. */
public record ImportQueued() {}
