package org.dispositif.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Refusal;
import org.dispositif.search.GotoService;
import org.dispositif.search.Hit;
import org.dispositif.text.source.Folding;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.Texts;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.page.Me;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the words lead: what Ctrl-K shows. */
@Path("/goto")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class GotoResource {

  private static final int USUAL = 12;
  private static final int MOST = 50;

  /** Pages that have a name, by its key. */
  private static final List<Place> PAGES =
      List.of(
          new Place("desk.title", "/", false),
          new Place("comparison.title", "/comparison", false),
          new Place("organizations.title", "/organizations", false),
          new Place("search.title", "/search", false),
          new Place("beside.title", "/side-by-side", false),
          new Place("account.title", "/account", false),
          new Place("keyboard.title", "/account/keyboard", false),
          new Place("administration.title", "/administration", true),
          new Place("administration.people", "/administration", true),
          new Place("sessions.title", "/administration/sessions", true),
          new Place("settings.title", "/administration/settings", true),
          new Place("state.title", "/administration/state", true),
          new Place("acts.title", "/administration/log", true));

  @Inject GotoService service;
  @Inject Caller caller;
  @Inject Me me;
  @Inject Iris iris;
  @Inject HttpServletRequest request;

  private record Place(String key, String address, boolean administrators) {}

  /**
   * One place to go to.
   *
   * @param kind CLAUSE, DEMAND, DOCUMENT, DOSSIER, PERSON, TAG, ORGANIZATION or PAGE
   * @param name what to show: "A/HRC/RES/48/17, OP4(b)", in the form of the text's language
   * @param detail what tells it from others of that name
   */
  public record GotoAnswer(
      String kind, UUID id, String page, String name, String detail, String language) {}

  @GET
  @Operation(
      summary = "Where a few words lead, best first",
      description =
          "A symbol (\"48/17\"), a paragraph (\"48/17 op 4 b\", \"par. 4 b)\"), a demand (\"D1.2"
              + " letter\"), or words of a document's title, a dossier, tag, person, organisation"
              + " or page. Without words: where the caller read last.")
  public Listing<GotoAnswer> find(
      @QueryParam("q") String words,
      @Parameter(description = "How many at most, 1 to 50; 12 when not given.") @QueryParam("limit")
          Integer limit) {
    int most = limit == null ? USUAL : limit;
    if (most < 1 || most > MOST) {
      throw Refusal.badRequest("limit", MOST);
    }
    Locale locale = me.getLocale();
    List<GotoAnswer> answers =
        new ArrayList<>(
            service.find(words, locale.getLanguage(), most).stream().map(this::answer).toList());
    answers.addAll(pages(words, locale));
    return Listing.whole(answers.stream().limit(most).toList(), a -> a);
  }

  private List<GotoAnswer> pages(String words, Locale locale) {
    String folded = words == null ? "" : Folding.fold(words.strip());
    return PAGES.stream()
        .filter(p -> !p.administrators || caller.administrator())
        .filter(p -> !folded.isEmpty())
        .filter(p -> Folding.fold(Texts.get(locale, p.key)).contains(folded))
        .map(
            p ->
                new GotoAnswer(
                    "PAGE", null, iris.base() + p.address, Texts.get(locale, p.key), "", null))
        .toList();
  }

  private GotoAnswer answer(Hit hit) {
    return new GotoAnswer(
        hit.kind().name(), hit.id(), page(hit), name(hit), hit.context(), hit.language());
  }

  private static String name(Hit hit) {
    return switch (hit.kind()) {
      case CLAUSE -> new ClauseNames(hit.language()).place(hit.name(), hit.label());
      case DEMAND -> hit.label() + " · " + hit.name();
      default -> hit.name();
    };
  }

  private String page(Hit hit) {
    return switch (hit.kind()) {
      case CLAUSE -> iris.clausePage(hit.document(), hit.id());
      case DEMAND -> iris.demandPage(hit.document(), hit.id());
      case DOCUMENT -> iris.documentPage(hit.id());
      case DOSSIER -> iris.dossierPage(hit.id());
      case TAG -> iris.dossierPage(hit.dossier()) + "/tags#t-" + hit.id();
      case PERSON -> iris.base() + "/people/" + hit.id();
      case ORGANIZATION -> iris.base() + "/organizations/" + hit.id();
    };
  }
}
