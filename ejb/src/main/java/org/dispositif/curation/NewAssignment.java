package org.dispositif.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Work to be given to people.
 *
 * @param id supplied by the client to make creation idempotent, or null
 * @param kind ANNOTATE or JUDGE; null for ANNOTATE
 * @param instructions or null
 * @param dueOn or null
 * @param blind null for true: each works unseen until a curator opens it
 * @param documents to be read; for JUDGE letters and resolutions, whose table is meant
 * @param clauses when given, only these of the documents
 * @param people accounts of members who may work
 */
public record NewAssignment(
    UUID id,
    String kind,
    String title,
    String instructions,
    LocalDate dueOn,
    Boolean blind,
    List<UUID> documents,
    List<UUID> clauses,
    List<UUID> people) {}
