package org.dispositif.web.alignment;

import java.util.UUID;

/**
 * A clause in an alignment or lineage.
 *
 * @param label null for what goes on behind a list
 * @param start code points of its document's reading text
 */
public record ClauseItem(
    UUID id, String url, String page, String label, String kind, String text, int start, int end) {}
