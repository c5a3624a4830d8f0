package org.dispositif.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Origin;
import org.dispositif.text.cite.Citation;

/** A citation found in a clause. */
@Entity
@Table(name = "cross_reference")
class CrossReference {

  @Id UUID id;

  @Column(name = "clause_id")
  UUID clause;

  @Column(name = "text_version_id")
  UUID textVersion;

  String symbol;
  String paragraph;
  String section;

  @Column(name = "span_start")
  int start;

  @Column(name = "span_end")
  int end;

  @Enumerated(EnumType.STRING)
  Origin origin;

  /** One that the machine found; the text version is told when it is stored. */
  static CrossReference of(UUID clause, Citation citation) {
    CrossReference reference = new CrossReference();
    reference.id = Ids.next();
    reference.clause = clause;
    reference.symbol = citation.symbol();
    reference.paragraph = citation.paragraph();
    reference.section = citation.section();
    reference.start = citation.span().start();
    reference.end = citation.span().end();
    reference.origin = Origin.MACHINE;
    return reference;
  }
}
