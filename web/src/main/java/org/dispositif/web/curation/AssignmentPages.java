package org.dispositif.web.curation;

import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.curation.AssignmentView;
import org.dispositif.document.DocumentView;
import org.dispositif.text.segment.DocumentKind;

/** Addresses of what belongs to an assignment. */
public final class AssignmentPages {

  private AssignmentPages() {}

  /** Where one works on it: the Reader, at its clause if there is one, or the table. */
  public static String work(AssignmentView a) {
    if (a.documents().isEmpty()) {
      return "/dossiers/" + a.dossier() + "/assignments";
    }
    if (a.judging()) {
      return "/comparison?dossier=" + a.dossier() + "&" + sides(a);
    }
    UUID first = a.documents().get(0).id();
    return "/documents/" + first + (a.clauses().isEmpty() ? "" : "#c-" + a.clauses().get(0));
  }

  private static String sides(AssignmentView a) {
    return a.documents().stream()
        .map(d -> (resolution(d) ? "resolution=" : "letter=") + d.id())
        .collect(Collectors.joining("&"));
  }

  private static boolean resolution(DocumentView d) {
    return d.kind() == DocumentKind.RESOLUTION;
  }

  /** Where its versions are laid over each other. */
  public static String curation(AssignmentView a) {
    return "/curation/" + a.id();
  }

  /** Where its agreement is read. */
  public static String agreement(AssignmentView a) {
    return "/agreement?dossier="
        + a.dossier()
        + "&assignment="
        + a.id()
        + (a.judging() ? "&subject=judgements" : "");
  }
}
