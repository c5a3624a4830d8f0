package org.dispositif.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.comparison.Coverage;
import org.dispositif.comparison.JudgementService;
import org.dispositif.comparison.JudgementService.Which;
import org.dispositif.comparison.JudgementView;
import org.dispositif.comparison.NewJudgement;
import org.dispositif.demand.DemandService;
import org.dispositif.platform.Refusal;
import org.dispositif.text.source.Span;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;
import org.dispositif.web.api.Selectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own judgement of a demand and a resolution, and the agreed one. */
@Path("/demands/{demand}/coverage/{resolution}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coverage")
public class JudgementResource {

  private static final Set<String> PROOF = Set.of("clause", "selector", "note");

  @Inject JudgementService judgements;
  @Inject DemandService demands;
  @Inject ClauseService clauses;
  @Inject CoverageAnswers answers;
  @Inject Selectors selectors;
  @Inject Iris iris;

  @PathParam("demand")
  UUID demand;

  @PathParam("resolution")
  UUID resolution;

  /**
   * A judgement to be made or changed.
   *
   * @param evidence each the address, page or id of a clause, or {@code {clause, selector?,
   *     note?}}; needed for FULL, PARTIAL and CONTRADICTED
   */
  public record Wanted(Coverage judgement, JsonValue evidence, String rationale) {}

  @GET
  @Operation(summary = "One's own judgement")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = JudgementAnswer.class)))
  public Response own() {
    return ok(judgements.get(which(false)));
  }

  @GET
  @Path("/agreed")
  @Operation(summary = "The dossier's judgement")
  @APIResponseSchema(JudgementAnswer.class)
  public Response agreed() {
    return ok(judgements.get(which(true)));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Judge (analysts)",
      description =
          "The first time with If-None-Match: *, later with If-Match. Judging confirms a demand"
              + " that was found.")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = JudgementAnswer.class)))
  @APIResponse(responseCode = "200", description = "Changed")
  public Response judge(
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
      Wanted wanted) {
    return judge(which(false), ifMatch, ifNoneMatch, wanted);
  }

  @PUT
  @Path("/agreed")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Settle the dossier's judgement (curators)")
  @APIResponseSchema(JudgementAnswer.class)
  public Response agree(
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
      Wanted wanted) {
    return judge(which(true), ifMatch, ifNoneMatch, wanted);
  }

  @DELETE
  @Operation(summary = "Withdraw one's own judgement")
  @APIResponse(responseCode = "204")
  public void withdraw(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    withdraw(which(false), ifMatch);
  }

  @DELETE
  @Path("/agreed")
  @Operation(summary = "Withdraw the dossier's judgement (curators)")
  @APIResponse(responseCode = "204")
  public void withdrawAgreed(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    withdraw(which(true), ifMatch);
  }

  @POST
  @Path("/restore")
  @Operation(summary = "Bring one's own judgement back, as it was when it was withdrawn")
  @APIResponseSchema(JudgementAnswer.class)
  public Response restore() {
    return ok(judgements.restore(which(false)));
  }

  @POST
  @Path("/agreed/restore")
  @Operation(summary = "Bring the dossier's judgement back (curators)")
  @APIResponseSchema(JudgementAnswer.class)
  public Response restoreAgreed() {
    return ok(judgements.restore(which(true)));
  }

  private Which which(boolean agreed) {
    return new Which(demand, resolution, agreed);
  }

  private Response judge(Which which, String ifMatch, String ifNoneMatch, Wanted wanted) {
    OptionalInt version =
        Preconditions.mustBeNew(ifNoneMatch)
            ? OptionalInt.empty()
            : OptionalInt.of(version(which, ifMatch));
    NewJudgement judgement =
        new NewJudgement(wanted.judgement(), evidence(wanted.evidence()), wanted.rationale());
    JudgementService.Judged judged = change(() -> judgements.judge(which, version, judgement));
    JudgementAnswer answer = answer(judged.judgement());
    Response.ResponseBuilder response =
        judged.made() ? Response.created(Iris.uri(answer.url())) : Response.ok();
    return response.header(HttpHeaders.ETAG, answer.etag()).entity(answer).build();
  }

  private void withdraw(Which which, String ifMatch) {
    int version = version(which, ifMatch);
    change(
        () -> {
          judgements.withdraw(which, version);
          return which;
        });
  }

  private int version(Which which, String ifMatch) {
    return Preconditions.version(ifMatch, () -> judgements.get(which).version());
  }

  private <T> T change(Supplier<T> change) {
    return Preconditions.showing(JudgementView.class, this::answer, change);
  }

  // ---------------------------------------------------------------- evidence

  private List<NewJudgement.Proof> evidence(JsonValue given) {
    if (given == null || given == JsonValue.NULL) {
      return List.of();
    }
    if (!(given instanceof JsonArray pieces)) {
      throw Refusal.badRequest("evidence.list");
    }
    return pieces.stream().map(this::proof).toList();
  }

  private NewJudgement.Proof proof(JsonValue given) {
    if (given instanceof JsonString address) {
      return new NewJudgement.Proof(clause(address.getString()), null, null);
    }
    if (!(given instanceof JsonObject object)
        || !PROOF.containsAll(object.keySet())
        || !(object.get("clause") instanceof JsonString)) {
      throw Refusal.badRequest("evidence.list");
    }
    JsonValue selector = object.get("selector");
    boolean whole = selector == null || selector == JsonValue.NULL;
    Optional<UUID> document = whole ? Optional.empty() : document(object.getString("clause"));
    if (document.isPresent()) {
      Span words = selectors.read(selector, document.get(), null);
      return new NewJudgement.Proof(null, words, object.getString("note", null));
    }
    UUID clause = clause(object.getString("clause"));
    return new NewJudgement.Proof(
        clause, whole ? null : words(clause, selector), object.getString("note", null));
  }

  /** Words that run over several clauses, since the cut was corrected, name their document. */
  private Optional<UUID> document(String address) {
    return iris.clause(address).isPresent() ? Optional.empty() : iris.document(address);
  }

  private UUID clause(String address) {
    return iris.clause(address).orElseThrow(() -> Refusal.unusable("evidence.clause", address));
  }

  private Span words(UUID clause, JsonValue selector) {
    ClauseView view = clauses.get(clause);
    return selectors.read(selector, view.document(), view.span());
  }

  private JudgementAnswer answer(JudgementView judgement) {
    return answers.of(demands.get(demand).document(), judgement);
  }

  private Response ok(JudgementView judgement) {
    JudgementAnswer answer = answer(judgement);
    return Response.ok(answer).header(HttpHeaders.ETAG, answer.etag()).build();
  }
}
