package org.dispositif.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A kind of link, everybody's or one dossier's own. */
@Entity
@Immutable
@Table(name = "relation_type")
class RelationType {

  @Id UUID id;

  @Column(name = "dossier_id")
  UUID dossier;

  String code;
  int ordinal;

  @Column(name = "name_en")
  String nameEn;

  @Column(name = "name_fr")
  String nameFr;

  @Column(name = "inverse_en")
  String inverseEn;

  @Column(name = "inverse_fr")
  String inverseFr;

  String source;

  Relation view() {
    return new Relation(id, code, nameEn, nameFr, inverseEn, inverseFr, source);
  }
}
