package org.dispositif.lexicon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.envers.Audited;

/**
 * A dossier's own addressee, or what it says of a built-in one. What was given back stays, so that
 * its version goes on.
 */
@Entity
@Audited
@Table(name = "addressee")
class AddresseeEntry {

  @Id UUID id;
  @Version int version;

  @Column(name = "dossier_id")
  UUID dossier;

  String code;

  @Column(name = "name_en")
  String nameEn;

  @Column(name = "name_fr")
  String nameFr;

  String source;

  /** JSON: by language, the words by which it is recognised. */
  @Column(length = Length.LONG32)
  String forms;

  @Column(name = "given_back")
  boolean givenBack;
}
