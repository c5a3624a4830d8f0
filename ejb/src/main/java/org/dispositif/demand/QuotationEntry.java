package org.dispositif.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dispositif.platform.Origin;

/** Words in quotation marks, as found in a text. */
@Entity
@Table(name = "quotation")
class QuotationEntry {

  @Id UUID id;

  @Column(name = "text_version_id")
  UUID textVersion;

  int ordinal;

  @Column(name = "span_start")
  int start;

  @Column(name = "span_end")
  int end;

  String speaker;

  @Enumerated(EnumType.STRING)
  Origin origin;
}
