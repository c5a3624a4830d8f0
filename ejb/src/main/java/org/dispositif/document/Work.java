package org.dispositif.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.dispositif.text.segment.DocumentKind;

/** The resolution, letter or article as such, in whatever languages a dossier has it. */
@Entity
class Work {

  @Id UUID id;
  @Version int version;

  @Column(name = "dossier_id")
  UUID dossier;

  @Enumerated(EnumType.STRING)
  DocumentKind kind;

  String organ;
  String symbol;
  String part;

  @Column(name = "adopted_on")
  LocalDate adoptedOn;

  /** The year of adoption or writing, told from the symbol where no date is; null: not known. */
  @Column(name = "dated_in")
  Integer year;

  /** Symbols in the order in which people count; null without a symbol. */
  @Column(name = "sort_key")
  String sortKey;

  String meeting;
  String method;
  String vote;
}
