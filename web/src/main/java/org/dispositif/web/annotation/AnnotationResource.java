package org.dispositif.web.annotation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.dispositif.account.Secrets;
import org.dispositif.annotation.AnnotationQuery;
import org.dispositif.annotation.AnnotationService;
import org.dispositif.annotation.Targets;
import org.dispositif.platform.Page;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Paging;
import org.dispositif.web.api.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The container of annotations, as the Web Annotation Protocol has it. */
@Path("/annotations")
@RequestScoped
@Produces({AnnotationResource.LD, MediaType.APPLICATION_JSON})
@Tag(name = "Annotations")
public class AnnotationResource {

  static final String LD = "application/ld+json";
  static final String PROFILE = LD + "; profile=\"http://www.w3.org/ns/anno.jsonld\"";

  private static final String ON_ONE = "GET,HEAD,OPTIONS,PUT,DELETE";
  private static final String ON_ALL = "GET,HEAD,OPTIONS,POST";

  @Inject AnnotationService annotations;
  @Inject Targets targets;
  @Inject AnnotationReader reader;
  @Inject AnnotationWriter writer;
  @Inject AnnotationCollections collections;
  @Inject OwnAddresses addresses;
  @Inject Iris iris;
  @Context HttpHeaders headers;

  // ---------------------------------------------------------------- the container

  @GET
  @Operation(
      summary = "The annotations that the caller may read, oldest first",
      description =
          "An AnnotationCollection with its first page, or with ?page= an AnnotationPage. Prefer:"
              + " return=representation;include=\"...#PreferContainedIRIs\" or"
              + " PreferMinimalContainer give less.")
  public Response list(
      @BeanParam AnnotationFilter filter,
      @BeanParam Paging paging,
      @QueryParam("page") Integer page,
      @QueryParam("iris") Integer irisOnly,
      @HeaderParam("Prefer") String prefer) {
    boolean onlyIris = Integer.valueOf(1).equals(irisOnly);
    AnnotationCollections.Asked asked =
        new AnnotationCollections.Asked(
            filter.parameters(),
            number(page),
            paging.limit(),
            onlyIris ? AnnotationCollections.Wanted.IRIS : AnnotationCollections.Wanted.of(prefer));
    AnnotationQuery query = filter.query(iris, addresses, targets::known);
    Page<AnnotationService.Stored> found = annotations.stored(query, asked.offset(), asked.limit());
    JsonObject json =
        page == null ? collections.container(asked, found) : collections.page(asked, found);
    Response.ResponseBuilder response = container(Response.ok());
    if (collections.hasNext(asked, found.total())) {
      response.link(collections.next(asked), "next");
    }
    String body = json.toString();
    return typed(
            response.header(HttpHeaders.ETAG, '"' + Secrets.sha256(body).substring(0, 32) + '"'))
        .entity(body)
        .build();
  }

  private static int number(Integer page) {
    if (page != null && (page < 0 || page > 10_000_000)) {
      throw Refusal.badRequest("parameter", "page", page);
    }
    return page == null ? 0 : page;
  }

  @POST
  @Consumes({LD, MediaType.APPLICATION_JSON})
  @Operation(
      summary = "Annotate",
      description =
          "Any annotation of the W3C model. A target in this installation puts it into that"
              + " document's dossier; an id of the form urn:uuid: becomes its id and makes creation"
              + " idempotent, any other id goes to via. Members that the model does not know are"
              + " kept, except those that seem to say who may read it (layer, private, visibility,"
              + " ...): ?layer=private makes a private note.")
  @APIResponse(responseCode = "201")
  @APIResponse(responseCode = "200", description = "The same id and content were there already")
  public Response create(
      @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) byte[] body,
      @QueryParam("dossier") String dossier,
      @QueryParam("layer") @Parameter(description = "open, or private: for the caller alone.")
          String layer) {
    AnnotationService.Created created = annotations.annotate(reader.made(body, dossier, layer));
    String address = iris.annotation(created.annotation().view().id());
    Response.ResponseBuilder response =
        created.made() ? Response.created(Iris.uri(address)) : Response.ok();
    return one(response.contentLocation(Iris.uri(address)), created.annotation());
  }

  @OPTIONS
  @Operation(summary = "What the container takes")
  public Response options() {
    return container(Response.noContent()).build();
  }

  // ---------------------------------------------------------------- one annotation

  @GET
  @Path("/{id}")
  @Operation(summary = "An annotation")
  public Response get(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
    AnnotationService.Stored stored = annotations.get(id);
    String etag = Preconditions.etag(stored.view().version());
    if (etag.equals(ifNoneMatch)) {
      return Response.notModified().header(HttpHeaders.ETAG, etag).build();
    }
    return one(Response.ok(), stored);
  }

  @PUT
  @Path("/{id}")
  @Consumes({LD, MediaType.APPLICATION_JSON})
  @Operation(summary = "Put another annotation in its place; id, dossier and layer stay")
  public Response replace(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) byte[] body) {
    AnnotationService.Stored present = annotations.get(id);
    int version = Preconditions.version(ifMatch, () -> present.view().version());
    if (version != present.view().version()) {
      throw Refusal.stale(writer.write(present));
    }
    return one(
        Response.ok(),
        showing(() -> annotations.replace(id, version, reader.changed(body, present))));
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Move an annotation to the trash; answers to it stay")
  @APIResponse(responseCode = "204")
  public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = Preconditions.version(ifMatch, () -> annotations.get(id).view().version());
    showing(
        () -> {
          annotations.delete(id, version);
          return id;
        });
  }

  @POST
  @Path("/{id}/restore")
  @Operation(summary = "Take an annotation out of the trash")
  public Response restore(@PathParam("id") UUID id) {
    return one(Response.ok(), annotations.restore(id));
  }

  @OPTIONS
  @Path("/{id}")
  @Operation(summary = "What an annotation takes")
  public Response optionsOfOne(@PathParam("id") UUID id) {
    return Response.noContent().header(HttpHeaders.ALLOW, ON_ONE).build();
  }

  // ---------------------------------------------------------------- headers

  private <T> T showing(Supplier<T> change) {
    return Preconditions.showing(AnnotationService.Stored.class, writer::write, change);
  }

  private Response one(Response.ResponseBuilder response, AnnotationService.Stored stored) {
    return typed(response)
        .header(HttpHeaders.ETAG, Preconditions.etag(stored.view().version()))
        .header(HttpHeaders.ALLOW, ON_ONE)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.LINK, "<http://www.w3.org/ns/ldp#Resource>; rel=\"type\"")
        .entity(writer.write(stored).toString())
        .build();
  }

  private static Response.ResponseBuilder container(Response.ResponseBuilder response) {
    return response
        .header(HttpHeaders.ALLOW, ON_ALL)
        .header("Accept-Post", PROFILE + ", " + LD + ", " + MediaType.APPLICATION_JSON)
        .header(HttpHeaders.VARY, "Accept, Prefer")
        .header(HttpHeaders.LINK, "<http://www.w3.org/ns/ldp#BasicContainer>; rel=\"type\"")
        .header(
            HttpHeaders.LINK,
            "<http://www.w3.org/TR/annotation-protocol/>;"
                + " rel=\"http://www.w3.org/ns/ldp#constrainedBy\"");
  }

  /** Plain JSON for those who ask for nothing else, else JSON-LD with the model's profile. */
  private Response.ResponseBuilder typed(Response.ResponseBuilder response) {
    boolean linked =
        headers.getAcceptableMediaTypes().stream()
            .anyMatch(
                t ->
                    t.isWildcardType()
                        || t.isWildcardSubtype()
                        || t.getSubtype().equals("ld+json"));
    return response.type(linked ? PROFILE : MediaType.APPLICATION_JSON);
  }
}
