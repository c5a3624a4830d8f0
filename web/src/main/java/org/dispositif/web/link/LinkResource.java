package org.dispositif.web.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dispositif.link.LinkService;
import org.dispositif.link.LinkView;
import org.dispositif.link.NewLink;
import org.dispositif.platform.Page;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.MergePatch;
import org.dispositif.web.api.Paging;
import org.dispositif.web.api.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Typed links between words, clauses, demands and documents. */
@Path("/links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
public class LinkResource {

  @Inject LinkService links;
  @Inject LinkAnswers answers;
  @Inject EndReader ends;
  @Inject Iris iris;
  @Context UriInfo uri;

  /**
   * A link to be made.
   *
   * @param source address, page or id of a clause, demand or document, or {@code {source,
   *     selector}}
   * @param relation its code, {@code answersInPart}
   */
  public record Wanted(
      UUID id,
      String dossier,
      JsonValue source,
      JsonValue target,
      String relation,
      String rationale) {}

  /** What of a link can be changed. */
  public record Changeable(String relation, String rationale) {}

  @GET
  @Operation(
      summary = "The links of a document, of a clause or of a demand, seen from either end",
      description = "Exactly one of the three is given, by address, page or id.")
  public Response list(
      @QueryParam("document") String document,
      @QueryParam("clause") String clause,
      @QueryParam("demand") String demand,
      @BeanParam Paging paging) {
    if (Stream.of(document, clause, demand).filter(s -> s != null).count() != 1) {
      throw Refusal.badRequest("link.oneEnd");
    }
    Page<LinkService.Seen> page =
        Page.stretch(
            seen(document, clause, demand), s -> s.link().id(), paging.after(), paging.limit());
    return Listing.answer(page, paging, uri, iris, s -> s.link().id(), answers::of);
  }

  private List<LinkService.Seen> seen(String document, String clause, String demand) {
    if (document != null) {
      return links.ofDocument(iris.document(document).orElseThrow(Refusal::notFound));
    }
    return clause != null
        ? links.ofClause(iris.clause(clause).orElseThrow(Refusal::notFound))
        : links.ofDemand(iris.demand(demand).orElseThrow(Refusal::notFound));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Link two ends (analysts)")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = LinkAnswer.class)))
  @APIResponse(responseCode = "200", description = "The same id and content were there already")
  public Response create(Wanted wanted) {
    if (wanted.source() == null || wanted.target() == null || wanted.relation() == null) {
      throw Refusal.badRequest("link.incomplete");
    }
    LinkService.Created created =
        links.create(
            new NewLink(
                wanted.id(),
                dossier(wanted.dossier()),
                ends.read(wanted.source()),
                ends.read(wanted.target()),
                wanted.relation(),
                wanted.rationale()));
    LinkAnswer answer = answers.of(created.link());
    Response.ResponseBuilder response =
        created.made() ? Response.created(Iris.uri(answer.url())) : Response.ok();
    return response.header(HttpHeaders.ETAG, answer.etag()).entity(answer).build();
  }

  private UUID dossier(String dossier) {
    return dossier == null ? null : iris.dossier(dossier).orElseThrow(Refusal::notFound);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "A link")
  @APIResponseSchema(LinkAnswer.class)
  public Response get(@PathParam("id") UUID id) {
    return ok(links.get(id));
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(summary = "Change a link's relation or rationale (analysts)")
  @RequestBody(content = @Content(schema = @Schema(implementation = Changeable.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = LinkAnswer.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      MergePatch patch) {
    int version = version(id, ifMatch);
    LinkView now = links.get(id);
    Changeable wanted = patch.into(new Changeable(now.relation().code(), now.rationale()));
    if (wanted.relation() == null) {
      throw Refusal.badRequest("link.incomplete");
    }
    LinkService.Edit edit =
        new LinkService.Edit(
            patch.names("relation") ? wanted.relation() : null,
            patch.names("rationale") ? Optional.ofNullable(wanted.rationale()) : null);
    return ok(change(() -> links.edit(id, version, edit)));
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Move a link to the trash (analysts)")
  @APIResponse(responseCode = "204")
  public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = version(id, ifMatch);
    change(
        () -> {
          links.delete(id, version);
          return id;
        });
  }

  @POST
  @Path("/{id}/restore")
  @Operation(summary = "Take a link out of the trash (analysts)")
  @APIResponseSchema(LinkAnswer.class)
  public Response restore(@PathParam("id") UUID id) {
    return ok(links.restore(id));
  }

  private int version(UUID id, String ifMatch) {
    return Preconditions.version(ifMatch, () -> links.get(id).version());
  }

  private <T> T change(Supplier<T> change) {
    return Preconditions.showing(LinkView.class, answers::of, change);
  }

  private Response ok(LinkView link) {
    LinkAnswer answer = answers.of(link);
    return Response.ok(answer).header(HttpHeaders.ETAG, answer.etag()).build();
  }
}
