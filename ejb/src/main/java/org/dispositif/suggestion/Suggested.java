package org.dispositif.suggestion;

import java.util.List;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentView;
import org.dispositif.text.answer.Reason;

/** A clause for which something speaks: as an answer to a demand, or beside another clause. */
public sealed interface Suggested permits Suggestion, ClauseSuggestion {

  /** The clause's own. */
  DocumentView document();

  ClauseView clause();

  /** From 0 to 1, comparable within one list. */
  double score();

  /** Whether it is shown without being asked for. */
  boolean strong();

  /** What to beware of. */
  List<Reason> warnings();

  /** Whether the caller has refused it. */
  boolean declined();
}
