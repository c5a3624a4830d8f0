package org.dispositif.link;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** A relation that a person asserts between two ends, and why. */
@Entity
@Audited
@Table(name = "clause_link")
class ClauseLink {

  /** One end: words or a clause (anchor), a demand, or, when both are null, the whole document. */
  @Embeddable
  static class Point {
    UUID document;
    UUID anchor;
    UUID demand;
  }

  @Id UUID id;
  @Version int version;

  @Column(name = "dossier_id")
  UUID dossier;

  @Column(name = "layer_id")
  UUID layer;

  @Column(name = "relation_type_id")
  UUID relation;

  @Embedded
  @AttributeOverride(name = "document", column = @Column(name = "source_document_id"))
  @AttributeOverride(name = "anchor", column = @Column(name = "source_anchor_id"))
  @AttributeOverride(name = "demand", column = @Column(name = "source_demand_id"))
  Point source;

  @Embedded
  @AttributeOverride(name = "document", column = @Column(name = "target_document_id"))
  @AttributeOverride(name = "anchor", column = @Column(name = "target_anchor_id"))
  @AttributeOverride(name = "demand", column = @Column(name = "target_demand_id"))
  Point target;

  String rationale;
  UUID creator;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "deleted_at")
  Instant deletedAt;

  @Column(name = "deleted_by")
  UUID deletedBy;
}
