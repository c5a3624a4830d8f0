package org.dispositif.curation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /**
   * Of these documents all, or those of their clauses that are named and still there; and what is
   * there already of texts that the caller cannot see, be they hidden or in the trash: it was not
   * theirs to choose.
   */
  List<AssignedDocument> parts(
      List<AssignedDocument> there, List<UUID> wanted, List<UUID> some, Assignment.Kind kind) {
    Set<UUID> seen = documents.readable(there.stream().map(p -> p.document).toList()).keySet();
    List<AssignedDocument> kept = there.stream().filter(p -> !seen.contains(p.document)).toList();
    Set<UUID> named = new LinkedHashSet<>(orNone(wanted));
    List<DocumentView> read = named.stream().map(documents::get).toList();
    requireEnough(read, kind, !kept.isEmpty());
    Map<UUID, List<UUID>> only = standing(some, named);
    List<AssignedDocument> parts = new ArrayList<>(kept);
    read.forEach(d -> parts.addAll(parts(d.id(), only.getOrDefault(d.id(), List.of()))));
    return parts;
  }

  /** Clauses of these documents as they stand now, by document. */
  private Map<UUID, List<UUID>> standing(List<UUID> some, Set<UUID> documents) {
    Map<UUID, Set<UUID>> now = new HashMap<>();
    return clauses.standing(orNone(some)).values().stream()
        .filter(c -> documents.contains(c.document()))
        .filter(c -> now.computeIfAbsent(c.document(), this::clausesOf).contains(c.clause()))
        .collect(
            Collectors.groupingBy(
                ClauseService.Standing::document,
                Collectors.mapping(ClauseService.Standing::clause, Collectors.toList())));
  }

  private Set<UUID> clausesOf(UUID document) {
    return clauses.list(document).stream().map(ClauseView::id).collect(Collectors.toSet());
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
    requireEnough(read, kind, false);
    return read.stream()
        .map(d -> parts(d.id(), ids(only.getOrDefault(d.id(), List.of()))))
        .flatMap(List::stream)
        .toList();
  }

  private static List<UUID> ids(List<ClauseView> clauses) {
    return clauses.stream().map(ClauseView::id).toList();
  }

  /**
   * @param more whether there is more that the caller cannot see
   */
  private static void requireEnough(List<DocumentView> read, Assignment.Kind kind, boolean more) {
    if (read.isEmpty() && !more || read.size() > MOST_DOCUMENTS) {
      throw Refusal.unusable("assignment.documents", MOST_DOCUMENTS);
    }
    long resolutions = read.stream().filter(d -> d.kind() == DocumentKind.RESOLUTION).count();
    boolean table = resolutions > 0 && resolutions < read.size();
    if (kind == Assignment.Kind.JUDGE && !table && !more) {
      throw Refusal.unusable("assignment.table");
    }
  }

  /** The whole document, or those of its clauses that are named. */
  private static List<AssignedDocument> parts(UUID document, List<UUID> some) {
    return some.isEmpty()
        ? List.of(part(document, null))
        : some.stream().map(clause -> part(document, clause)).toList();
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
