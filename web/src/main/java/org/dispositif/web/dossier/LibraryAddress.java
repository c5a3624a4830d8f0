package org.dispositif.web.dossier;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dispositif.document.LibraryQuery;
import org.dispositif.text.segment.DocumentKind;

/**
 * How the documents of a dossier are narrowed and ordered, as it stands in the page's address. Null
 * is all; each change leads to the first page.
 */
record LibraryAddress(
    String organ, Integer year, DocumentKind kind, LibraryQuery.Order wanted, int page) {

  LibraryQuery.Order order() {
    return wanted == null ? LibraryQuery.Order.SYMBOL : wanted;
  }

  LibraryAddress withOrgan(String code) {
    return new LibraryAddress(code, year, kind, wanted, 1);
  }

  LibraryAddress withYear(Integer other) {
    return new LibraryAddress(organ, other, kind, wanted, 1);
  }

  LibraryAddress withKind(DocumentKind other) {
    return new LibraryAddress(organ, year, other, wanted, 1);
  }

  LibraryAddress withOrder(LibraryQuery.Order other) {
    return new LibraryAddress(organ, year, kind, other, 1);
  }

  LibraryAddress withPage(int number) {
    return new LibraryAddress(organ, year, kind, wanted, number);
  }

  String href(UUID dossier) {
    List<String> query = new ArrayList<>();
    add(query, "organ", organ == null ? null : organ.isEmpty() ? "none" : organ);
    add(query, "year", year == null ? null : year == 0 ? "none" : year.toString());
    add(query, "kind", kind == null ? null : kind.name().toLowerCase(Locale.ROOT));
    add(query, "sort", wanted == null ? null : wanted.name().toLowerCase(Locale.ROOT));
    add(query, "page", page > 1 ? Integer.toString(page) : null);
    return "/dossiers/" + dossier + (query.isEmpty() ? "" : "?" + String.join("&", query));
  }

  private static void add(List<String> query, String name, String value) {
    if (value != null) {
      query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
