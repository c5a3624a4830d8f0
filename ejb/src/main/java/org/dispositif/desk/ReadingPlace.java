package org.dispositif.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** The clause that somebody was at when they last left a document. */
@Entity
@Table(name = "reading_place")
@IdClass(ReadingPlace.Key.class)
class ReadingPlace {

  @Id
  @Column(name = "account_id")
  UUID account;

  @Id
  @Column(name = "document_id")
  UUID document;

  /** Null for the document as a whole. */
  @Column(name = "clause_id")
  UUID clause;

  Instant at;

  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    UUID account;
    UUID document;

    Key() {}

    Key(UUID account, UUID document) {
      this.account = account;
      this.document = document;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key k && k.account.equals(account) && k.document.equals(document);
    }

    @Override
    public int hashCode() {
      return account.hashCode() * 31 + document.hashCode();
    }
  }
}
