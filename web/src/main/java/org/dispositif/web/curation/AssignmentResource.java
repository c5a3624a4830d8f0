package org.dispositif.web.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.dispositif.curation.AssignmentService;
import org.dispositif.curation.AssignmentView;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.MergePatch;
import org.dispositif.web.api.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One assignment. */
@Path("/assignments/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Curation")
public class AssignmentResource {

  @Inject AssignmentService assignments;
  @Inject Iris iris;

  @PathParam("id")
  UUID id;

  /**
   * What of an assignment can be changed.
   *
   * @param documents ids or addresses, as are {@code clauses}; clauses of documents that are not
   *     among them are left out
   * @param people ids of accounts
   */
  @Schema(name = "AssignmentChange")
  public record Changeable(
      String title,
      String instructions,
      LocalDate dueOn,
      List<String> documents,
      List<String> clauses,
      List<UUID> people) {

    static Changeable of(AssignmentView a) {
      return new Changeable(
          a.title(),
          a.instructions(),
          a.dueOn(),
          a.documents().stream().map(d -> d.id().toString()).toList(),
          a.clauses().stream().map(UUID::toString).toList(),
          a.people().stream().map(AssignmentView.Assignee::account).toList());
    }
  }

  /** Whether the caller is done with their part. */
  @Schema(name = "AssignmentDone")
  public record Done(Boolean done) {}

  @GET
  @Operation(summary = "An assignment")
  @APIResponseSchema(AssignmentAnswer.class)
  public Response get() {
    return ok(assignments.get(id));
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(
      summary = "Change title, instructions, the day when it is due, texts or people (curators)",
      description =
          "Who is taken off keeps what they made; it is opened with the others' work. 409 when"
              + " texts or people would change after a blind assignment was opened.")
  @RequestBody(content = @Content(schema = @Schema(implementation = Changeable.class)))
  @APIResponseSchema(AssignmentAnswer.class)
  public Response edit(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
    AssignmentView a = assignments.get(id);
    int version = Preconditions.version(ifMatch, a::version);
    Changeable c = patch.into(Changeable.of(a));
    boolean texts = patch.names("documents") || patch.names("clauses");
    AssignmentService.Edit edit =
        new AssignmentService.Edit(
            c.title(),
            c.instructions(),
            c.dueOn(),
            texts ? Given.ids(c.documents(), iris::document, "documents") : null,
            Given.ids(c.clauses(), iris::clause, "clauses"),
            patch.names("people") ? Given.people(c.people()) : null);
    return ok(change(() -> assignments.edit(id, version, edit)));
  }

  @DELETE
  @Operation(
      summary = "Put an assignment into the trash (curators)",
      description = "What was made blind is opened with it, so that nothing stays hidden for ever.")
  @APIResponse(responseCode = "204")
  public void delete(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = Preconditions.version(ifMatch, () -> assignments.get(id).version());
    change(
        () -> {
          assignments.delete(id, version);
          return id;
        });
  }

  @POST
  @Path("/restore")
  @Operation(
      summary = "Bring an assignment back from the trash (curators)",
      description = "What was opened when it was deleted stays open.")
  @APIResponseSchema(AssignmentAnswer.class)
  public Response restore() {
    return ok(assignments.restore(id));
  }

  @PUT
  @Path("/done")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Say that one's own part is done, or that it is not after all")
  @APIResponseSchema(AssignmentAnswer.class)
  public Response done(Done done) {
    assignments.get(id);
    if (done == null || done.done() == null) {
      throw Refusal.badRequest("parameter", "done", "");
    }
    return ok(assignments.done(id, done.done()));
  }

  @POST
  @Path("/open")
  @Operation(
      summary = "Let everybody see what each has made (curators)",
      description =
          "It cannot be taken back: from then on the answers are fixed, agreement can be read, and"
              + " places can be settled.")
  @APIResponseSchema(AssignmentAnswer.class)
  public Response open() {
    return ok(assignments.open(id));
  }

  private <T> T change(Supplier<T> change) {
    return Preconditions.showing(AssignmentView.class, a -> AssignmentAnswer.of(a, iris), change);
  }

  private Response ok(AssignmentView view) {
    AssignmentAnswer answer = AssignmentAnswer.of(view, iris);
    return Response.ok(answer).header(HttpHeaders.ETAG, answer.etag()).build();
  }
}
