package org.dispositif.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.dispositif.comparison.ComparisonService;
import org.dispositif.comparison.Coverage;
import org.dispositif.demand.OrganizationView;
import org.dispositif.demand.Organizations;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Page;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Organisations that signed letters which the caller may read. */
@Path("/organizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
public class OrganizationResource {

  @Inject Organizations organizations;
  @Inject ComparisonService comparisons;
  @Inject Iris iris;
  @Context UriInfo uri;

  /**
   * @param letters how many it signed, among those that the caller may read
   */
  public record Item(UUID id, String url, String page, String name, int letters) {}

  /**
   * An organisation.
   *
   * @param demands what its letters ask
   */
  public record One(
      UUID id, String url, String page, String name, List<Letter> letters, List<Asked> demands) {}

  /**
   * A letter that it signed.
   *
   * @param persons who signed for it
   */
  public record Letter(
      String document, String page, String title, String dossier, List<String> persons) {}

  /** What was asked, and what came of it. */
  public record Asked(String demand, String page, String label, String text, List<Given> given) {}

  /**
   * What a resolution gives.
   *
   * @param settled null where assessors differ and nobody has settled it
   */
  public record Given(
      String resolution, String page, String title, String symbol, Coverage settled) {}

  @GET
  @Operation(
      summary = "Organisations by name",
      description =
          "Only of letters that the caller may read. q: a part of the name, however cased or"
              + " accented.")
  public Response list(@BeanParam Paging paging, @QueryParam("q") String q) {
    Page<OrganizationView> page =
        Page.stretch(organizations.list(q), OrganizationView::id, paging.after(), paging.limit());
    return Listing.answer(page, paging, uri, iris, OrganizationView::id, this::item);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "What an organisation signed, what it asked, what came of it")
  public One get(@PathParam("id") UUID id) {
    OrganizationView view = organizations.get(id);
    List<UUID> letters = view.letters().stream().map(l -> l.letter().id()).toList();
    return new One(
        view.id(),
        url(view),
        page(view),
        view.name(),
        view.letters().stream().map(this::letter).toList(),
        comparisons.answers(letters).stream().map(this::asked).toList());
  }

  private Item item(OrganizationView view) {
    return new Item(view.id(), url(view), page(view), view.name(), view.letters().size());
  }

  private String url(OrganizationView view) {
    return iris.api("organizations", view.id());
  }

  private String page(OrganizationView view) {
    return iris.base() + "/organizations/" + view.id();
  }

  private Letter letter(OrganizationView.Signed signed) {
    DocumentView letter = signed.letter();
    return new Letter(
        iris.document(letter.id()),
        iris.documentPage(letter.id()),
        letter.title(),
        iris.dossier(letter.dossier()),
        signed.with());
  }

  private Asked asked(ComparisonService.Answered answered) {
    UUID letter = answered.letter().id();
    UUID demand = answered.demand().id();
    return new Asked(
        iris.demand(demand),
        iris.demandPage(letter, demand),
        answered.demand().number(),
        answered.demand().text(),
        answered.outcomes().stream().map(o -> given(letter, demand, o)).toList());
  }

  private Given given(UUID letter, UUID demand, ComparisonService.Outcome outcome) {
    DocumentView resolution = outcome.resolution();
    return new Given(
        iris.document(resolution.id()),
        iris.base()
            + "/judging?letter=%s&resolution=%s#d-%s".formatted(letter, resolution.id(), demand),
        resolution.title(),
        resolution.symbol(),
        outcome.cell().settled().orElse(null));
  }
}
