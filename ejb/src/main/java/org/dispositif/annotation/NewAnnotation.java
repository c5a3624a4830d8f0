package org.dispositif.annotation;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.dispositif.platform.Ref;

/**
 * An annotation to be made, or what one is to become.
 *
 * @param id supplied by the client, or null
 * @param via the address under which the client knows it, or null
 * @param dossier where it goes, null for that of what it is about
 * @param privately for the caller alone
 * @param addresses what an address names here; empty for one elsewhere
 * @param personalTitle of the caller's personal dossier, should it have to be made
 */
public record NewAnnotation(
    UUID id,
    String via,
    UUID dossier,
    boolean privately,
    WebAnnotation content,
    Function<String, Optional<Ref>> addresses,
    String personalTitle) {}
