package org.dispositif.web.search;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.dispositif.platform.Refusal;
import org.dispositif.search.Wanted;
import org.dispositif.web.api.Iris;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * What is searched for, as it stands in an address of the API. The filters are declared here for
 * who reads the description of the API, and read by their names, as those of the page are.
 */
public class SearchParameters {

  private static final int USUAL = 20;
  private static final int MOST = 100;

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

  @Context UriInfo uri;

  /**
   * What is searched for.
   *
   * @throws Refusal bad request when a value is not one of those that there can be
   */
  Wanted wanted(Iris iris) {
    MultivaluedMap<String, String> given = uri.getQueryParameters();
    return new Wanted(
        q,
        new Filters(iris).of(name -> given.getOrDefault(name, List.of())),
        within("offset", offset, 0, 0, Wanted.FURTHEST),
        within("limit", limit, USUAL, 1, MOST));
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
