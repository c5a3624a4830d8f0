package org.dispositif.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.intake.ContentService;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One clause; a retired one leads to its successor. */
@Path("/clauses/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClauseResource {

  @Inject ClauseService clauses;
  @Inject ContentService contents;
  @Inject Iris iris;
  @Inject HttpServletRequest request;

  @GET
  @Operation(summary = "A clause with its words, verbs, addressees and citations.")
  public Response get(@PathParam("id") UUID id) {
    ClauseView clause = clauses.get(id);
    return Response.ok(
            SegmentationWriter.block(
                contents.get(clause.document()), clause.id(), iris, ProblemWriter.locale(request)))
        .header(HttpHeaders.ETAG, Preconditions.etag(clause.version()))
        .build();
  }
}
