package org.dispositif.web.lexicon;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.dispositif.lexicon.AddresseeService;
import org.dispositif.lexicon.AddresseeView;
import org.dispositif.lexicon.NewAddressee;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who can be addressed in a dossier. */
@Path("/dossiers/{dossier}/addressees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lexicon")
public class AddresseeResource {

  @Inject AddresseeService addressees;
  @Inject Iris iris;

  @PathParam("dossier")
  UUID dossier;

  @GET
  @Operation(
      summary = "The normalised addressees of a dossier, its own first",
      description =
          "With their names and the words by which clauses and demands are read for them. What the"
              + " dossier added or renamed has own=true.")
  public Listing<AddresseeAnswer> list() {
    return Listing.whole(addressees.list(dossier), v -> AddresseeAnswer.of(v, iris));
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "A normalised addressee")
  @APIResponseSchema(AddresseeAnswer.class)
  public Response get(@PathParam("code") String code) {
    return answer(Response.ok(), addressees.get(dossier, code));
  }

  @PUT
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Add an addressee, rename one, or add words by which one is recognised (curators)",
      description =
          "With If-Match, or If-None-Match: * where the dossier has said nothing of it yet. Names"
              + " may be left out for built-in ones. Addressees that people set by hand stay as"
              + " they are.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AddresseeAnswer.class)))
  @APIResponse(
      responseCode = "201",
      description = "The dossier had said nothing of it",
      content = @Content(schema = @Schema(implementation = AddresseeAnswer.class)))
  public Response set(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
      NewAddressee wanted) {
    Optional<AddresseeView> there =
        addressees.list(dossier).stream().filter(v -> v.code().equals(code)).findFirst();
    Object own =
        there.filter(AddresseeView::own).map(v -> AddresseeAnswer.of(v, iris)).orElse(null);
    int version =
        LexiconPaths.version(ifMatch, ifNoneMatch, own, () -> addressees.version(dossier, code));
    AddresseeView set = change(() -> addressees.set(dossier, code, version, wanted));
    AddresseeAnswer answer = AddresseeAnswer.of(set, iris);
    return answer(own == null ? Response.created(Iris.uri(answer.url())) : Response.ok(), set);
  }

  @DELETE
  @Path("/{code}")
  @Operation(
      summary = "Give a built-in addressee back as it was; one that was added goes (curators)",
      description = "What was read by it is read without it at once.")
  @APIResponse(responseCode = "204")
  public void giveBack(
      @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = Preconditions.version(ifMatch, () -> addressees.version(dossier, code));
    change(
        () -> {
          addressees.giveBack(dossier, code, version);
          return code;
        });
  }

  private <T> T change(Supplier<T> change) {
    return Preconditions.showing(AddresseeView.class, v -> AddresseeAnswer.of(v, iris), change);
  }

  private Response answer(Response.ResponseBuilder response, AddresseeView view) {
    AddresseeAnswer answer = AddresseeAnswer.of(view, iris);
    return response.entity(answer).header(HttpHeaders.ETAG, answer.etag()).build();
  }
}
