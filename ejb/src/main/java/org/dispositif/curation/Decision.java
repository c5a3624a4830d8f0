package org.dispositif.curation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** What a curator decided of one place. */
@Entity
@Audited
class Decision {

  /** How it was settled. */
  enum Kind {
    /** One of the versions stands. */
    TAKEN,
    /** Another was written. */
    WRITTEN,
    /** Nothing stands there. */
    DROPPED
  }

  @Id UUID id;

  @Column(name = "assignment_id")
  UUID assignment;

  @Column(name = "document_id")
  UUID document;

  @Enumerated(EnumType.STRING)
  Kind kind;

  /** The annotation of the curated layer; null when dropped, or when a link is settled. */
  @Column(name = "curated_id")
  UUID curated;

  /** The link of the curated layer; null when dropped, or when an annotation is settled. */
  @Column(name = "curated_link_id")
  UUID curatedLink;

  String reason;
  UUID who;
  Instant at;

  @Column(name = "undone_at")
  Instant undoneAt;

  /** The annotations of the place, as they were when it was decided. */
  @NotAudited
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "decided_version", joinColumns = @JoinColumn(name = "decision_id"))
  @Column(name = "annotation_id")
  Set<UUID> versions = new HashSet<>();

  /** The links, where links are settled. */
  @NotAudited
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "decided_link", joinColumns = @JoinColumn(name = "decision_id"))
  @Column(name = "link_id")
  Set<UUID> links = new HashSet<>();

  /** The annotation or link that stands for the dossier; null when dropped. */
  UUID stands() {
    return curated == null ? curatedLink : curated;
  }

  /** What it was decided of: annotations or links. */
  Set<UUID> settled() {
    return links.isEmpty() ? versions : links;
  }
}
