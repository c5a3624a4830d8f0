package org.dispositif.web.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.dispositif.curation.GuidelineService;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The guidelines of a dossier. */
@Path("/dossiers/{dossier}/guidelines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Curation")
public class GuidelinesResource {

  @Inject GuidelineService guidelines;
  @Inject Iris iris;

  @PathParam("dossier")
  UUID dossier;

  /**
   * Guidelines.
   *
   * @param markdown as written; empty when nobody has written any
   * @param html the same, safe to show
   * @param changedBy the name of who wrote them last; empty when nobody has
   */
  public record GuidelinesAnswer(
      String url,
      String page,
      String etag,
      String markdown,
      String html,
      Instant changedAt,
      String changedBy) {}

  /** Guidelines to be written. */
  @Schema(name = "NewGuidelines")
  public record Wanted(String markdown) {}

  @GET
  @Operation(summary = "How this dossier's texts are to be read and tagged")
  @APIResponseSchema(GuidelinesAnswer.class)
  public Response get() {
    return ok(guidelines.get(dossier));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Write the guidelines, in Markdown (curators)")
  @APIResponseSchema(GuidelinesAnswer.class)
  public Response write(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Wanted wanted) {
    int version = Preconditions.version(ifMatch, () -> guidelines.get(dossier).version());
    return ok(
        Preconditions.showing(
            GuidelineService.View.class,
            this::answer,
            () -> guidelines.write(dossier, version, wanted.markdown())));
  }

  private Response ok(GuidelineService.View view) {
    GuidelinesAnswer answer = answer(view);
    return Response.ok(answer).header(HttpHeaders.ETAG, answer.etag()).build();
  }

  private GuidelinesAnswer answer(GuidelineService.View v) {
    return new GuidelinesAnswer(
        iris.api("dossiers", dossier, "guidelines"),
        iris.dossierPage(dossier) + "/guidelines",
        Preconditions.etag(v.version()),
        v.content(),
        v.html(),
        v.changedAt(),
        v.changedBy());
  }
}
