package org.dispositif.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.dispositif.platform.Origin;

/** Who signed a letter. */
@Entity
class Signatory {

  @Id UUID id;

  @Column(name = "document_id")
  UUID document;

  @Column(name = "text_version_id")
  UUID textVersion;

  int ordinal;
  String name;
  String person;

  @Column(name = "organization_id")
  UUID organization;

  @Column(name = "span_start")
  int start;

  @Column(name = "span_end")
  int end;

  @Enumerated(EnumType.STRING)
  Origin origin;
}
