package org.dispositif.text.source;

import java.util.List;

/**
 * A positioned remark of the parser. The message is made at the border, in the reader's language,
 * from {@code code} and {@code args}; nothing here is prose.
 *
 * @param code stable, dotted: {@code letter.signatoryCount}
 * @param args values for the message, in its order
 * @param span where, in the reading text
 */
public record Finding(String code, Severity severity, List<String> args, Span span) {

  /** How much a person should care. */
  public enum Severity {
    INFO,
    WARNING
  }

  public Finding {
    args = List.copyOf(args);
  }
}
