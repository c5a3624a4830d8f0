package org.dispositif.web.sidebyside;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.family.FamilyMember;
import org.dispositif.family.FamilyService;
import org.dispositif.search.GotoService;
import org.dispositif.search.Hit;

/** Finds the texts that one text may be laid beside. */
@RequestScoped
class Choices {

  private static final int MOST = 500;
  private static final int SHOWN = 12;

  @Inject DocumentService documents;
  @Inject FamilyService families;
  @Inject GotoService places;

  Chooser of(UUID document, String words, Locale locale) {
    DocumentView one = documents.get(document);
    List<DocumentView> languages =
        readable(documents.siblings(document).stream().map(DocumentView::id).toList());
    Set<UUID> versions = languages.stream().map(DocumentView::id).collect(Collectors.toSet());
    List<DocumentView> family =
        family(document).stream().filter(d -> !versions.contains(d.id())).toList();
    String sought = words == null ? "" : words.strip();
    return new Chooser(
        one,
        choices(one, languages),
        choices(one, family),
        sought,
        choices(one, sought.isEmpty() ? List.of() : found(sought, locale)));
  }

  /** The oldest first; of a text that is no resolution, none. */
  private List<DocumentView> family(UUID document) {
    return families.of(document).stream().map(FamilyMember::document).distinct().toList();
  }

  private List<DocumentView> found(String words, Locale locale) {
    return readable(
        places.find(words, locale.getLanguage(), MOST).stream()
            .filter(h -> h.kind() == Hit.Kind.DOCUMENT || h.kind() == Hit.Kind.CLAUSE)
            .map(h -> h.kind() == Hit.Kind.CLAUSE ? h.document() : h.id())
            .distinct()
            .limit(SHOWN)
            .toList());
  }

  /** In the order of the ids. */
  private List<DocumentView> readable(Collection<UUID> ids) {
    Map<UUID, DocumentView> readable = documents.readable(ids);
    Map<UUID, DocumentView> ordered = new LinkedHashMap<>();
    ids.stream().filter(readable::containsKey).forEach(id -> ordered.put(id, readable.get(id)));
    return List.copyOf(ordered.values());
  }

  private static List<Chooser.Choice> choices(DocumentView one, List<DocumentView> others) {
    return others.stream()
        .filter(d -> !d.id().equals(one.id()))
        .map(d -> Chooser.Choice.of(one, d))
        .toList();
  }
}
