package org.dispositif.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.UUID;
import org.dispositif.clause.AnatomyService;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.clause.CorrectionService;
import org.dispositif.document.DocumentService;
import org.dispositif.intake.ContentService;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One clause; a retired one leads to its successor. */
@Path("/clauses/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClauseResource {

  @Inject ClauseService clauses;
  @Inject CorrectionService corrections;
  @Inject AnatomyService anatomies;
  @Inject DocumentService documents;
  @Inject ContentService contents;
  @Inject Iris iris;
  @Inject HttpServletRequest request;

  @GET
  @Operation(summary = "A clause with its words, verbs, addressees and citations.")
  @APIResponseSchema(SegmentationAnswer.BlockItem.class)
  public Response get(@PathParam("id") UUID id) {
    ClauseView clause = clauses.get(id);
    return Response.ok(
            SegmentationWriter.block(
                contents.get(clause.document()), clause.id(), iris, ProblemWriter.locale(request)))
        .header(HttpHeaders.ETAG, Preconditions.etag(clause.version()))
        .build();
  }

  @PUT
  @Path("/anatomy")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Says what the verbs of the clause are, how strongly they bind, and whom they address.")
  @APIResponseSchema(SegmentationAnswer.BlockItem.class)
  public Response say(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SaidItem said) {
    ClauseView clause = clauses.get(id);
    int version = Preconditions.version(ifMatch, clause::version);
    SaidItem.Words words = SaidItem.words(said, documents.text(clause.document()).text());
    anatomies.say(clause.id(), version, words.verbs(), words.addressees());
    return get(clause.id());
  }

  @DELETE
  @Path("/anatomy")
  @Operation(summary = "Takes back what people said of verbs and addressees: as they are read.")
  @APIResponseSchema(SegmentationAnswer.BlockItem.class)
  public Response asRead(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    ClauseView clause = clauses.get(id);
    anatomies.asRead(clause.id(), Preconditions.version(ifMatch, clause::version));
    return get(clause.id());
  }

  /** Whether a person has looked at the clause. */
  public record Review(boolean reviewed) {}

  @PUT
  @Path("/review")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Marks the clause as looked at by the caller, or takes that mark away.")
  @APIResponseSchema(SegmentationAnswer.BlockItem.class)
  public Response review(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Review review) {
    ClauseView clause = clauses.get(id);
    if (ifMatch != null && Preconditions.version(ifMatch, clause::version) != clause.version()) {
      throw Refusal.stale(null);
    }
    corrections.review(clause.id(), review != null && review.reviewed());
    return get(clause.id());
  }
}
