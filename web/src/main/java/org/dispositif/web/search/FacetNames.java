package org.dispositif.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.search.Facet;
import org.dispositif.search.Wanted;
import org.dispositif.web.Texts;
import org.dispositif.web.family.StateName;
import org.dispositif.web.lexicon.AddresseeNames;
import org.dispositif.web.page.Me;

/** What the values of facets are called, in the caller's language. */
@RequestScoped
class FacetNames {

  private static final int MOST_DOSSIERS = 500;

  @Inject DossierService service;
  @Inject AddresseeNames addressees;
  @Inject Me me;

  private Map<String, String> dossiers = Map.of();
  private Set<UUID> readable = Set.of();

  @PostConstruct
  void read() {
    dossiers =
        service.list(null, MOST_DOSSIERS).items().stream()
            .collect(Collectors.toMap(d -> d.id().toString(), DossierView::title));
    readable = dossiers.keySet().stream().map(UUID::fromString).collect(Collectors.toSet());
  }

  /** Only the dossiers that are asked for name addressees, where some are. */
  void within(Wanted wanted) {
    Set<String> asked = wanted.filters().get(Facet.DOSSIER);
    if (asked != null) {
      readable =
          readable.stream().filter(d -> asked.contains(d.toString())).collect(Collectors.toSet());
    }
  }

  String of(Facet facet, String value) {
    return switch (facet) {
      case DOCUMENT_KIND -> named("kind.", value);
      case KIND -> named("search.kind.", value);
      case ORGAN -> named("organ.", value);
      case LANGUAGE -> named("language.", value);
      case ADDRESSEE -> addressee(value);
      case ADOPTION -> named("adopted.", value);
      case AGAINST, SPONSOR -> StateName.of(value, value, me.getLocale());
      case DOSSIER -> dossiers.getOrDefault(value, value);
      case YEAR, VERB -> value;
    };
  }

  /** One that left its dossier's list may still stand for words, set by hand. */
  private String addressee(String code) {
    String name = addressees.of(readable, code, me.getLocale());
    return name == null ? Texts.get(me.getLocale(), "search.addressee.gone", code) : name;
  }

  private String named(String prefix, String value) {
    return Texts.has(prefix + value) ? Texts.get(me.getLocale(), prefix + value) : value;
  }
}
