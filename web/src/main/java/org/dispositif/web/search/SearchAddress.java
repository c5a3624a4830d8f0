package org.dispositif.web.search;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispositif.platform.Refusal;
import org.dispositif.search.Facet;
import org.dispositif.search.Wanted;
import org.dispositif.web.api.Iris;

/** The address of a search, and those of the same with one filter more or fewer. */
final class SearchAddress {

  private static final String PAGE = "/search";

  /** One of its parameters. */
  public record Parameter(String name, String value) {}

  private final List<Parameter> parameters;

  private SearchAddress(List<Parameter> parameters) {
    this.parameters = parameters;
  }

  /**
   * What a page's address asks for; its pages count from 1.
   *
   * @throws Refusal as {@link Filters#of}
   */
  static Wanted read(HttpServletRequest request, int perPage, Iris iris) {
    Map<String, String[]> given = request.getParameterMap();
    String page = Optional.ofNullable(request.getParameter("page")).orElse("");
    int number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
    return new Wanted(
        request.getParameter("q"),
        new Filters(iris).of(name -> List.of(given.getOrDefault(name, new String[0]))),
        Math.min((number - 1) * perPage, Wanted.FURTHEST),
        perPage);
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

  /** All of it but the words. */
  List<Parameter> filters() {
    return parameters.stream().filter(p -> !p.name().equals("q")).toList();
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
