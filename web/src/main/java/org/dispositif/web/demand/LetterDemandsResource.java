package org.dispositif.web.demand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.DemandView;
import org.dispositif.demand.NewDemand;
import org.dispositif.platform.Page;
import org.dispositif.platform.Refusal;
import org.dispositif.text.letter.FoundDemand;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.Paging;
import org.dispositif.web.api.Selectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a letter asks. */
@Path("/documents/{document}/demands")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Demands")
public class LetterDemandsResource {

  @Inject DemandService demands;
  @Inject DemandAnswers answers;
  @Inject Selectors selectors;
  @Inject Iris iris;
  @Context UriInfo uri;

  @PathParam("document")
  UUID document;

  /**
   * A demand to be added.
   *
   * @param start code points of the letter's reading text
   * @param parent the umbrella demand's address or id
   */
  public record Wanted(
      UUID id,
      Integer start,
      Integer end,
      FoundDemand.Level level,
      String parent,
      String wording,
      List<DemandAnswer.Addressee> addressees) {}

  @GET
  @Operation(
      summary = "The demands of a letter, in reading order, each umbrella before what it holds",
      description = "Also those that people have rejected; state says so.")
  public Response list(@BeanParam Paging paging) {
    Page<DemandView> page =
        Page.stretch(demands.list(document), DemandView::id, paging.after(), paging.limit());
    return Listing.answer(page, paging, uri, iris, DemandView::id, answers::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a demand that was missed (analysts); it is confirmed from the start")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = DemandAnswer.class)))
  @APIResponse(responseCode = "200", description = "The same id and content were there already")
  public Response add(Wanted wanted) {
    if (wanted.start() == null || wanted.end() == null) {
      throw Refusal.badRequest("demand.words");
    }
    DemandService.Created created =
        demands.add(
            new NewDemand(
                wanted.id(),
                document,
                selectors.span(document, wanted.start(), wanted.end()),
                wanted.level(),
                DemandResource.parent(iris, wanted.parent()),
                wanted.wording(),
                DemandResource.addressees(selectors, document, wanted.addressees())));
    DemandAnswer answer = answers.of(created.demand());
    Response.ResponseBuilder response =
        created.made() ? Response.created(Iris.uri(answer.url())) : Response.ok();
    return response.header(HttpHeaders.ETAG, answer.etag()).entity(answer).build();
  }
}
