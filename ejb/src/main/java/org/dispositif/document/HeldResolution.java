package org.dispositif.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One resolution that a text holds. */
@Entity
@Table(name = "held_resolution")
class HeldResolution {

  @Id UUID id;

  @Column(name = "document_id")
  UUID document;

  @Column(name = "text_version_id")
  UUID textVersion;

  int ordinal;
  boolean whole;
  String symbol;
  String part;
  String organ;
  String title;

  @Column(name = "title_key")
  String titleKey;

  @Column(name = "adopted_on")
  LocalDate adoptedOn;

  @Column(name = "dated_in")
  Integer year;

  String method;

  @Column(name = "in_favour")
  Integer inFavour;

  Integer against;
  Integer abstaining;
}
