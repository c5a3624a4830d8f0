package org.dispositif.web.demand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.dispositif.demand.Addressee;
import org.dispositif.demand.DemandEdit;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.DemandState;
import org.dispositif.demand.DemandView;
import org.dispositif.platform.Refusal;
import org.dispositif.text.letter.FoundDemand;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.MergePatch;
import org.dispositif.web.api.Preconditions;
import org.dispositif.web.api.Selectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One demand. */
@Path("/demands/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Demands")
public class DemandResource {

  @Inject DemandService demands;
  @Inject DemandAnswers answers;
  @Inject Selectors selectors;
  @Inject Iris iris;

  @PathParam("id")
  UUID id;

  /**
   * What of a demand can be changed. New words give it a new anchor.
   *
   * @param state CONFIRMED, REJECTED, or FOUND to take either back
   * @param start code points of the letter's reading text
   * @param parent the umbrella demand's address or id
   */
  public record Changeable(
      DemandState state,
      Integer start,
      Integer end,
      String wording,
      FoundDemand.Level level,
      String parent,
      List<DemandAnswer.Addressee> addressees) {}

  @GET
  @Operation(summary = "A demand")
  @APIResponseSchema(DemandAnswer.class)
  public Response get() {
    return ok(demands.get(id));
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(summary = "Confirm, reject or correct a demand (analysts)")
  @RequestBody(content = @Content(schema = @Schema(implementation = Changeable.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DemandAnswer.class)))
  public Response edit(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
    int version = version(ifMatch);
    DemandView present = demands.get(id);
    DemandAnswer now = answers.of(present);
    Changeable wanted =
        patch.into(
            new Changeable(
                now.state(),
                now.start(),
                now.end(),
                now.wording(),
                now.level(),
                now.parent(),
                now.addressees()));
    return ok(change(() -> demands.edit(id, version, edit(patch, wanted, present))));
  }

  private DemandEdit edit(MergePatch patch, Changeable wanted, DemandView present) {
    boolean words = patch.names("start") || patch.names("end");
    if (words && (wanted.start() == null || wanted.end() == null)) {
      throw Refusal.badRequest("demand.words");
    }
    return new DemandEdit(
        patch.names("state") ? required(wanted.state()) : null,
        words ? selectors.span(present.document(), wanted.start(), wanted.end()) : null,
        patch.names("wording") ? Optional.ofNullable(wanted.wording()) : null,
        patch.names("level") ? required(wanted.level()) : null,
        patch.names("parent") ? Optional.ofNullable(parent(iris, wanted.parent())) : null,
        patch.names("addressees")
            ? addressees(
                selectors,
                present.document(),
                wanted.addressees() == null ? List.of() : wanted.addressees())
            : null);
  }

  @DELETE
  @Operation(summary = "Move a demand to the trash (analysts)")
  @APIResponse(responseCode = "204")
  public void delete(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = version(ifMatch);
    change(
        () -> {
          demands.delete(id, version);
          return id;
        });
  }

  @POST
  @Path("/restore")
  @Operation(summary = "Take a demand out of the trash (analysts)")
  @APIResponseSchema(DemandAnswer.class)
  public Response restore() {
    return ok(demands.restore(id));
  }

  private int version(String ifMatch) {
    return Preconditions.version(ifMatch, () -> demands.get(id).version());
  }

  private <T> T change(Supplier<T> change) {
    return Preconditions.showing(DemandView.class, answers::of, change);
  }

  private Response ok(DemandView demand) {
    DemandAnswer answer = answers.of(demand);
    return Response.ok(answer).header(HttpHeaders.ETAG, answer.etag()).build();
  }

  private static <T> T required(T value) {
    if (value == null) {
      throw Refusal.badRequest("demand.incomplete");
    }
    return value;
  }

  static UUID parent(Iris iris, String parent) {
    return parent == null
        ? null
        : iris.demand(parent).orElseThrow(() -> Refusal.unusable("demand.parent"));
  }

  static List<Addressee> addressees(
      Selectors selectors, UUID document, List<DemandAnswer.Addressee> given) {
    return given == null
        ? null
        : given.stream().map(a -> addressee(selectors, document, a)).toList();
  }

  private static Addressee addressee(
      Selectors selectors, UUID document, DemandAnswer.Addressee given) {
    if (given.text() == null || given.text().isBlank() || given.text().length() > 500) {
      throw Refusal.unusable("demand.addressee");
    }
    boolean placed = given.start() != null && given.end() != null;
    return new Addressee(
        given.text().strip(),
        given.entity(),
        placed ? selectors.span(document, given.start(), given.end()) : null);
  }
}
