package org.dispositif.web.presentation;

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
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dispositif.presentation.PresentationService;
import org.dispositif.presentation.SceneView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The scenes of a presentation. */
@Path("/presentations/{presentation}/scenes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Presentations")
public class PresentationScenesResource {

  @Inject PresentationService presentations;
  @Inject SceneReader reader;
  @Inject Iris iris;

  @GET
  @Operation(summary = "All scenes of a presentation with what they show, in their order")
  public Listing<SceneAnswer> list(@PathParam("presentation") UUID presentation) {
    List<SceneView> scenes = presentations.play(presentation).scenes();
    List<SceneAnswer> answers =
        IntStream.range(0, scenes.size())
            .mapToObj(i -> SceneAnswer.of(scenes.get(i), i + 1, iris))
            .toList();
    return new Listing<>(answers, answers.size());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Add a scene at the end (trainers)",
      description =
          "It keeps a copy of what its sources say now. HEADING: title, text. CLAUSE, LINEAGE: one"
              + " clause; CLAUSE with a selector sets words off. COMPARISON: two clauses, or a"
              + " demand and a clause. ANNOTATION: annotation. COVERAGE: demand, alone or with"
              + " document (the resolution), judged or not yet. QUOTATION: document with selector,"
              + " or start and end in code points. VERBS: clauses of at most two texts, or document"
              + " (a resolution) and maybe source (a second one). FIGURE: figure {question, bars:"
              + " [{label, count, right}], total}, maybe with asked {label, text, language} and"
              + " choices [{clause: {label, text, language}, count, right}].")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SceneAnswer.class)))
  @APIResponse(responseCode = "200", description = "The same id was there already")
  public Response add(@PathParam("presentation") UUID presentation, SceneReader.Wanted wanted) {
    presentations.get(presentation);
    PresentationService.Added added = presentations.add(presentation, reader.read(wanted));
    SceneAnswer answer = SceneAnswer.of(added.scene(), number(added.scene()), iris);
    Response.ResponseBuilder response =
        added.made() ? Response.created(Iris.uri(answer.url())) : Response.ok();
    return response.header(HttpHeaders.ETAG, answer.etag()).entity(answer).build();
  }

  private int number(SceneView scene) {
    List<SceneView> all = presentations.play(scene.presentation()).scenes();
    return all.stream().map(SceneView::id).toList().indexOf(scene.id()) + 1;
  }
}
