package org.dispositif.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dispositif.search.Facet;
import org.dispositif.search.Wanted;

/** The address of a search, and those of the same with one filter more or fewer. */
final class SearchAddress {

  private static final String PAGE = "/search";

  private record Parameter(String name, String value) {}

  private final List<Parameter> parameters;

  private SearchAddress(List<Parameter> parameters) {
    this.parameters = parameters;
  }

  static SearchAddress of(Wanted wanted) {
    List<Parameter> parameters = new ArrayList<>();
    if (wanted.words() != null && !wanted.words().isBlank()) {
      parameters.add(new Parameter("q", wanted.words().strip()));
    }
    wanted
        .filters()
        .forEach((facet, values) -> values.forEach(v -> parameters.add(parameter(facet, v))));
    return new SearchAddress(parameters);
  }

  /** Both sorts of kind are asked for by one name. */
  private static Parameter parameter(Facet facet, String value) {
    return new Parameter(facet == Facet.DOCUMENT_KIND ? "kind" : facet.code(), value);
  }

  /** With this filter, or without it when it is on. */
  String toggled(Facet facet, String value) {
    List<Parameter> other = new ArrayList<>(parameters);
    Parameter filter = parameter(facet, value);
    if (!other.remove(filter)) {
      other.add(filter);
    }
    return written(other);
  }

  /** The same words in everything. */
  String unfiltered() {
    return written(parameters.stream().filter(p -> p.name().equals("q")).toList());
  }

  /**
   * @param number from 1
   */
  String page(int number) {
    List<Parameter> other = new ArrayList<>(parameters);
    if (number > 1) {
      other.add(new Parameter("page", String.valueOf(number)));
    }
    return written(other);
  }

  private static String written(List<Parameter> parameters) {
    List<String> written =
        parameters.stream().map(p -> p.name() + "=" + encoded(p.value())).toList();
    return written.isEmpty() ? PAGE : PAGE + "?" + String.join("&", written);
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
