package org.dispositif.curation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** A document, or one clause of it, that an assignment is about. */
@Entity
@Audited
@Table(name = "assigned_document")
class AssignedDocument {

  @Id UUID id;

  @Column(name = "assignment_id")
  UUID assignment;

  int ordinal;

  @Column(name = "document_id")
  UUID document;

  @Column(name = "clause_id")
  UUID clause;
}
