package org.dispositif.lexicon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** A dossier's own grade of a verb. What was given back stays, so that its version goes on. */
@Entity
@Audited
@Table(name = "strength")
class StrengthEntry {

  @Id UUID id;
  @Version int version;

  @Column(name = "dossier_id")
  UUID dossier;

  String scale;
  String language;
  String lemma;
  int grade;

  /** Why, or after whom; empty where nothing was said. */
  String source;

  /** JSON: words by which a clause opens with it. */
  String forms;

  @Column(name = "given_back")
  boolean givenBack;
}
