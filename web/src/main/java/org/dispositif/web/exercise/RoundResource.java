package org.dispositif.web.exercise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.dispositif.exercise.Room;
import org.dispositif.exercise.RoundService;
import org.dispositif.exercise.RoundView;
import org.dispositif.export.RoundCsv;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.Texts;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.MergePatch;
import org.dispositif.web.api.Preconditions;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A round as the trainer holds it. */
@Path("/rounds/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exercises")
public class RoundResource {

  private static final String CSV = "text/csv";

  @Inject RoundService rounds;
  @Inject Iris iris;
  @Inject HttpServletRequest http;
  @Context Request request;

  @PathParam("id")
  UUID id;

  /**
   * What of a round can be changed.
   *
   * @param shown ids of the questions whose key everybody sees; they are answered no more, and are
   *     added to those shown before
   * @param open false closes it for good
   */
  public record Changeable(Set<UUID> shown, Boolean open) {}

  @GET
  @Operation(
      summary = "A round, who is there and what they answer (trainers)",
      description = "To be asked again and again: 304 as long as nothing changed.")
  @APIResponseSchema(RoomAnswer.class)
  public Response get() {
    String stand = rounds.stand(id);
    return Unchanged.or(request, stand, () -> RoomAnswer.of(rounds.room(id), iris));
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(summary = "Show keys to everybody, or close a round (trainers)")
  @RequestBody(content = @Content(schema = @Schema(implementation = Changeable.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RoundAnswer.class)))
  public Response edit(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
    int version = version(ifMatch);
    Changeable wanted = patch.into(new Changeable(null, null));
    RoundService.Edit edit = new RoundService.Edit(wanted.shown(), wanted.open());
    RoundAnswer answer = RoundAnswer.of(change(() -> rounds.edit(id, version, edit)), iris);
    return Response.ok(answer).header(HttpHeaders.ETAG, answer.etag()).build();
  }

  @DELETE
  @Operation(
      summary =
          "Delete a round with its nicknames and answers, at once and beyond recall (trainers)")
  @APIResponse(responseCode = "204")
  public void delete(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = version(ifMatch);
    change(
        () -> {
          rounds.delete(id, version);
          return id;
        });
  }

  @GET
  @Path("/results.csv")
  @Produces(CSV)
  @Operation(
      summary = "All answers handed in, as CSV in the caller's language (trainers)",
      description = "One line for each participant and question; UTF-8 with byte order mark.")
  public Response results() {
    Locale locale = ProblemWriter.locale(http);
    RoundView round = rounds.get(id);
    List<Room.Result> results = rounds.results(id);
    StreamingOutput content =
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          RoundCsv.write(
              round,
              results,
              key -> Texts.get(locale, key),
              (language, label) -> new ClauseNames(language).full(label),
              writer);
        };
    return Response.ok(content, CSV + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"results.csv\"")
        .build();
  }

  private int version(String ifMatch) {
    return Preconditions.version(ifMatch, () -> rounds.get(id).version());
  }

  private <T> T change(Supplier<T> change) {
    return Preconditions.showing(RoundView.class, r -> RoundAnswer.of(r, iris), change);
  }
}
