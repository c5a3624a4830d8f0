package org.dispositif.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** One transaction in the history that Envers keeps: when, and who. */
@Entity
@RevisionEntity(RevisionAuthor.class)
class Revision {

  @Id
  @RevisionNumber
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision")
  @SequenceGenerator(name = "revision", sequenceName = "revision_seq", allocationSize = 50)
  Long id;

  @RevisionTimestamp
  @Column(name = "at")
  Instant at;

  UUID who;
}
