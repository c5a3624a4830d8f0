package org.dispositif.web.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dispositif.platform.Refusal;
import org.dispositif.search.Facet;
import org.dispositif.search.Wanted;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.web.api.Iris;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is searched for, as it stands in an address of the API or of the page. */
public class SearchParameters {

  private static final int USUAL = 20;
  private static final int MOST = 100;
  private static final int MOST_VALUES = 20;

  @QueryParam("q")
  @Parameter(
      description =
          "Words, all of which must be there; \"a phrase\", -without, begin*; a symbol (48/17)"
              + " goes to the top. Without words: all that the filters leave.")
  String q;

  @QueryParam("kind")
  @Parameter(
      description =
          "resolution, letter, article; or preambular, operative, sub, footnote, adoption, demand,"
              + " document (its title) ...; may be repeated, as all filters may.")
  List<String> kind = List.of();

  @QueryParam("language")
  @Parameter(description = "Of the text: fr, en ...")
  List<String> language = List.of();

  @QueryParam("dossier")
  @Parameter(description = "Id or address of a dossier.")
  List<String> dossier = List.of();

  @QueryParam("organ")
  @Parameter(description = "GA, SC, HRC, ECOSOC ...")
  List<String> organ = List.of();

  @QueryParam("year")
  @Parameter(description = "Of adoption or writing.")
  List<String> year = List.of();

  @QueryParam("verb")
  @Parameter(description = "Dictionary form of the verb that the clause opens with: urge.")
  List<String> verb = List.of();

  @QueryParam("addressee")
  @Parameter(description = "Code of who must act: states, secretaryGeneral ...")
  List<String> addressee = List.of();

  @QueryParam("adoption")
  @Parameter(description = "How it was adopted: withoutVote, recordedVote, unanimously.")
  List<String> adoption = List.of();

  @QueryParam("against")
  @Parameter(description = "State that voted against: its code of ISO 3166, RUS.")
  List<String> against = List.of();

  @QueryParam("sponsor")
  @Parameter(description = "State that tabled it: its code of ISO 3166, FRA.")
  List<String> sponsor = List.of();

  @QueryParam("limit")
  @Parameter(description = "How many at most, 1 to 100; 20 when not given.")
  Integer limit;

  @QueryParam("offset")
  @Parameter(description = "How many of the best are passed over, 0 to 10000.")
  Integer offset;

  /** As they stand in a page's address; the page counts from 1. */
  static SearchParameters of(HttpServletRequest request, int perPage) {
    SearchParameters read = new SearchParameters();
    read.q = request.getParameter("q");
    read.kind = all(request, "kind");
    read.language = all(request, "language");
    read.dossier = all(request, "dossier");
    read.organ = all(request, "organ");
    read.year = all(request, "year");
    read.verb = all(request, "verb");
    read.addressee = all(request, "addressee");
    read.adoption = all(request, "adoption");
    read.against = all(request, "against");
    read.sponsor = all(request, "sponsor");
    read.limit = perPage;
    String page = Optional.ofNullable(request.getParameter("page")).orElse("");
    int number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
    read.offset = Math.min((number - 1) * perPage, Wanted.FURTHEST);
    return read;
  }

  private static List<String> all(HttpServletRequest request, String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  /**
   * @throws Refusal bad request when a value is not one of those that there can be
   */
  Wanted wanted(Iris iris) {
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    kind.stream()
        .filter(k -> !k.isEmpty())
        .forEach(k -> filters.computeIfAbsent(facetOf(k), f -> new LinkedHashSet<>()).add(k));
    filters.put(Facet.LANGUAGE, some("language", language.stream()));
    filters.put(Facet.DOSSIER, some("dossier", dossier.stream().map(d -> dossier(iris, d))));
    filters.put(Facet.ORGAN, some("organ", organ.stream()));
    filters.put(Facet.YEAR, some("year", year.stream()));
    filters.put(Facet.VERB, some("verb", verb.stream()));
    filters.put(Facet.ADDRESSEE, some("addressee", addressee.stream()));
    filters.put(Facet.ADOPTION, some("adoption", adoption.stream()));
    filters.put(Facet.AGAINST, some("against", against.stream()));
    filters.put(Facet.SPONSOR, some("sponsor", sponsor.stream()));
    return new Wanted(
        q,
        filters,
        within("offset", offset, 0, 0, Wanted.FURTHEST),
        within("limit", limit, USUAL, 1, MOST));
  }

  private static Set<String> some(String name, Stream<String> values) {
    Set<String> some = new LinkedHashSet<>(values.filter(v -> !v.isEmpty()).toList());
    if (some.size() > MOST_VALUES) {
      throw Refusal.badRequest("search.values", name, MOST_VALUES);
    }
    return some;
  }

  private static String dossier(Iris iris, String address) {
    return address.isEmpty() ? "" : iris.dossier(address).orElseThrow(Refusal::notFound).toString();
  }

  private static Facet facetOf(String kind) {
    if (Arrays.stream(DocumentKind.values())
        .anyMatch(k -> k.name().toLowerCase(Locale.ROOT).equals(kind))) {
      return Facet.DOCUMENT_KIND;
    }
    boolean known =
        List.of("demand", "document").contains(kind)
            || Arrays.stream(BlockKind.values()).anyMatch(k -> k.code().equals(kind));
    if (!known) {
      throw Refusal.badRequest("parameter", "kind", kind);
    }
    return Facet.KIND;
  }

  private static int within(String name, Integer given, int usual, int least, int most) {
    if (given == null) {
      return usual;
    }
    if (given < least || given > most) {
      throw Refusal.badRequest("search.bounds", name, least, most);
    }
    return given;
  }
}
