package org.dispositif.web.search;

import java.util.Locale;
import java.util.Map;
import org.dispositif.search.Facet;
import org.dispositif.web.Texts;

/** What the values of facets are called. */
final class FacetNames {

  private final Locale locale;
  private final Map<String, String> dossiers;

  /**
   * @param dossiers titles by id
   */
  FacetNames(Locale locale, Map<String, String> dossiers) {
    this.locale = locale;
    this.dossiers = dossiers;
  }

  String of(Facet facet, String value) {
    return switch (facet) {
      case DOCUMENT_KIND -> named("kind.", value);
      case KIND -> named("search.kind.", value);
      case ORGAN -> named("organ.", value);
      case LANGUAGE -> named("language.", value);
      case ADDRESSEE -> named("addressee.", value);
      case DOSSIER -> dossiers.getOrDefault(value, value);
      case YEAR, VERB -> value;
    };
  }

  private String named(String prefix, String value) {
    return Texts.has(prefix + value) ? Texts.get(locale, prefix + value) : value;
  }
}
