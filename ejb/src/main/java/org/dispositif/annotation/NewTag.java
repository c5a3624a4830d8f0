package org.dispositif.annotation;

import java.util.UUID;

/**
 * A tag to be made, or what one is to become.
 *
 * @param id supplied by the client, or null
 * @param parent null at the top
 * @param colour 1 to 5, null for 1
 * @param ordinal its place among its siblings, null for the end
 */
public record NewTag(
    UUID id, UUID parent, String name, String description, Integer colour, Integer ordinal) {}
