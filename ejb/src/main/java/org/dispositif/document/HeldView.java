package org.dispositif.document;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One resolution that a live document holds in its current text.
 *
 * @param index its place among the resolutions of the text, from 0
 * @param whole whether its enacting line is there; pages of old volumes end in the middle
 * @param organ code, or null
 * @param titleKey words of the title that say something, or null
 * @param date of adoption, or null
 * @param year of adoption as date or symbol tell it, or null
 * @param method how it was adopted ({@code withoutVote}, {@code recordedVote}, ...), or null
 * @param inFavour votes, null where no figure is printed
 */
public record HeldView(
    UUID id,
    UUID document,
    UUID dossier,
    UUID textVersion,
    String language,
    int index,
    boolean whole,
    String symbol,
    String part,
    String organ,
    String title,
    String titleKey,
    LocalDate date,
    Integer year,
    String method,
    Integer inFavour,
    Integer against,
    Integer abstaining) {}
