package org.dispositif.web.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dispositif.curation.AssignmentService;
import org.dispositif.curation.NewAssignment;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The assignments of a dossier. */
@Path("/dossiers/{dossier}/assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Curation")
public class DossierAssignmentsResource {

  @Inject AssignmentService assignments;
  @Inject Iris iris;

  @PathParam("dossier")
  UUID dossier;

  /**
   * Work to be given.
   *
   * @param documents ids or addresses, as are {@code clauses}
   * @param people ids of accounts
   */
  @Schema(name = "NewAssignment")
  public record Wanted(
      UUID id,
      String kind,
      String title,
      String instructions,
      LocalDate dueOn,
      Boolean blind,
      List<String> documents,
      List<String> clauses,
      List<UUID> people) {}

  @GET
  @Operation(
      summary = "The assignments of a dossier, the newest first",
      description =
          "Curators see all; others their own and those that were opened. While one is blind, only"
              + " curators see who else works on it and how far they are, and nobody sees what"
              + " another has made.")
  public Listing<AssignmentAnswer> list() {
    return Listing.whole(assignments.list(dossier), a -> AssignmentAnswer.of(a, iris));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Give documents, clauses or a table to people (curators)",
      description =
          "kind ANNOTATE (the default) or JUDGE, which needs letters and resolutions. blind is true"
              + " unless said otherwise: whatever these people annotate, link or judge on these"
              + " documents is seen by themselves alone until a curator opens the assignment.")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = AssignmentAnswer.class)))
  @APIResponse(responseCode = "200", description = "The same id was there already")
  public Response create(Wanted wanted) {
    AssignmentService.Created created = assignments.create(dossier, read(wanted));
    AssignmentAnswer answer = AssignmentAnswer.of(created.assignment(), iris);
    Response.ResponseBuilder response =
        created.made() ? Response.created(Iris.uri(answer.url())) : Response.ok();
    return response.header(HttpHeaders.ETAG, answer.etag()).entity(answer).build();
  }

  private NewAssignment read(Wanted w) {
    return new NewAssignment(
        w.id(),
        w.kind(),
        w.title(),
        w.instructions(),
        w.dueOn(),
        w.blind(),
        Given.ids(w.documents(), iris::document, "documents"),
        Given.ids(w.clauses(), iris::clause, "clauses"),
        w.people());
  }
}
