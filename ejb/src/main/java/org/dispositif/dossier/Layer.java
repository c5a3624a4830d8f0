package org.dispositif.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * Whose view annotations, links and judgements belong to. Each dossier starts with one open layer.
 */
@Entity
class Layer {

  @Id UUID id;

  @Column(name = "dossier_id")
  UUID dossier;

  @Enumerated(EnumType.STRING)
  LayerKind kind;

  String name;

  @Column(name = "owner_id")
  UUID owner;

  /** When everybody was let see what was made blind; null while its owner alone sees it. */
  @Column(name = "opened_at")
  Instant openedAt;
}
