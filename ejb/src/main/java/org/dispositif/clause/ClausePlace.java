package org.dispositif.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Part;
import org.hibernate.Length;

/** Where a clause stands in one text version. */
@Entity
@Table(name = "clause_place")
class ClausePlace {

  @Id UUID id;

  @Column(name = "clause_id")
  UUID clause;

  @Column(name = "text_version_id")
  UUID textVersion;

  @Column(name = "parent_id")
  UUID parent;

  int ordinal;
  int resolution;

  @Enumerated(EnumType.STRING)
  BlockKind kind;

  @Enumerated(EnumType.STRING)
  Part part;

  String number;
  String label;

  @Column(name = "span_start")
  int start;

  @Column(name = "span_end")
  int end;

  double confidence;

  /** JSON of {@link ClauseDetails}. */
  @Column(length = Length.LONG32)
  String details;
}
