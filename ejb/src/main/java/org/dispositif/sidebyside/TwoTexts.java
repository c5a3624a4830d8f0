package org.dispositif.sidebyside;

import java.util.List;
import org.dispositif.document.DocumentView;

/**
 * Two texts clause by clause.
 *
 * @param sameLanguage whether words are compared; else they are laid beside each other by structure
 */
public record TwoTexts(DocumentView a, DocumentView b, boolean sameLanguage, List<Row> rows) {

  /** How many rows show such a change. */
  public long count(Row.Change change) {
    return rows.stream().filter(r -> r.is(change)).count();
  }

  /** How many pairs have nothing to show. */
  public long same() {
    return rows.stream().filter(r -> r.changes().isEmpty()).count();
  }
}
