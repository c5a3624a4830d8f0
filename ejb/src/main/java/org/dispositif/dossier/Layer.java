package org.dispositif.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/**
 * Whose view annotations, links and judgements belong to. Each dossier starts with one open layer.
 */
@Entity
class Layer {

  /** Who sees it. */
  enum Kind {
    OPEN,
    PRIVATE,
    BLIND,
    CURATED,
    IMPORTED
  }

  @Id UUID id;

  @Column(name = "dossier_id")
  UUID dossier;

  @Enumerated(EnumType.STRING)
  Kind kind;

  String name;

  @Column(name = "owner_id")
  UUID owner;
}
