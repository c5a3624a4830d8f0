package org.dispositif.suggestion;

import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentView;

/** A clause for which something speaks: as an answer to a demand, or beside another clause. */
public sealed interface Suggested permits Suggestion, ClauseSuggestion {

  /** The clause's own. */
  DocumentView document();

  ClauseView clause();

  /** From 0 to 1, comparable within one list. */
  double score();

  /** Whether it is shown without being asked for. */
  boolean strong();

  /** Whether nothing but words speaks for it. */
  boolean onlyWords();

  /** Whether the caller has refused it. */
  boolean declined();
}
