package org.dispositif.curation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.MemberView;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Refusal;
import org.dispositif.text.segment.DocumentKind;

/** What is to be read for an assignment, and by whom, if it can be so. */
@Dependent
class AssignmentParts {

  private static final int MOST_DOCUMENTS = 500;

  @Inject DossierService dossiers;
  @Inject DocumentService documents;
  @Inject ClauseService clauses;

  /** Of these documents all, or those of their clauses that are named. */
  List<AssignedDocument> parts(List<UUID> documents, List<UUID> clauses, Assignment.Kind kind) {
    Set<UUID> named = new LinkedHashSet<>(orNone(documents));
    List<UUID> theirs =
        orNone(clauses).stream()
            .filter(c -> named.contains(this.clauses.get(c).document()))
            .toList();
    return parts(
        new NewAssignment(null, null, null, null, null, null, documents, theirs, null), kind);
  }

  /**
   * @throws Refusal not found when a text is hidden from the caller; unusable when nothing is to be
   *     read, or a table lacks letters or resolutions
   */
  List<AssignedDocument> parts(NewAssignment wanted, Assignment.Kind kind) {
    Set<UUID> named = new LinkedHashSet<>(orNone(wanted.documents()));
    Map<UUID, List<ClauseView>> only =
        orNone(wanted.clauses()).stream()
            .distinct()
            .map(clauses::get)
            .collect(Collectors.groupingBy(ClauseView::document));
    named.addAll(only.keySet());
    List<DocumentView> read = named.stream().map(documents::get).toList();
    if (read.isEmpty() || read.size() > MOST_DOCUMENTS) {
      throw Refusal.unusable("assignment.documents", MOST_DOCUMENTS);
    }
    long resolutions = read.stream().filter(d -> d.kind() == DocumentKind.RESOLUTION).count();
    boolean table = resolutions > 0 && resolutions < read.size();
    if (kind == Assignment.Kind.JUDGE && !table) {
      throw Refusal.unusable("assignment.table");
    }
    return read.stream().flatMap(d -> parts(d, only.getOrDefault(d.id(), List.of()))).toList();
  }

  /** The whole document, or those of its clauses that are named. */
  private static Stream<AssignedDocument> parts(DocumentView document, List<ClauseView> some) {
    return some.isEmpty()
        ? Stream.of(part(document.id(), null))
        : some.stream().map(clause -> part(document.id(), clause.id()));
  }

  private static List<UUID> orNone(List<UUID> ids) {
    return ids == null ? List.of() : ids.stream().filter(Objects::nonNull).toList();
  }

  private static AssignedDocument part(UUID document, UUID clause) {
    AssignedDocument part = new AssignedDocument();
    part.id = Ids.next();
    part.document = document;
    part.clause = clause;
    return part;
  }

  /**
   * @param known who has it already and is not asked again
   * @throws Refusal unusable when nobody is named, or somebody new may not work in the dossier
   */
  Set<UUID> people(UUID dossier, List<UUID> wanted, Set<UUID> known) {
    Map<UUID, MemberView> members =
        dossiers.members(dossier).stream()
            .collect(Collectors.toMap(MemberView::account, Function.identity()));
    Set<UUID> people = new LinkedHashSet<>(orNone(wanted));
    if (people.isEmpty()) {
      throw Refusal.unusable("assignment.nobody");
    }
    for (UUID person : people) {
      MemberView member = members.get(person);
      boolean may = member != null && member.role().may(Permission.WORK);
      if (!may && !known.contains(person)) {
        throw Refusal.unusable("assignment.person", member == null ? "?" : member.name());
      }
    }
    return people;
  }
}
