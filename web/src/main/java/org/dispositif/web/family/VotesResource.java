package org.dispositif.web.family;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dispositif.document.Choice;
import org.dispositif.document.HeldView;
import org.dispositif.export.VotesCsv;
import org.dispositif.family.FamilyMember;
import org.dispositif.family.VoteService;
import org.dispositif.family.VoteTable;
import org.dispositif.web.Texts;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Votes and sponsors over the family of a resolution. */
@Path("/documents/{id}/family")
@RequestScoped
@Tag(name = "Families")
public class VotesResource {

  private static final String CSV = "text/csv";

  @Inject VoteService votes;
  @Inject Iris iris;
  @Inject HttpServletRequest request;

  @PathParam("id")
  UUID id;

  @GET
  @Path("/votes")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Who voted how on what, and who tabled it, over the family")
  public VotesAnswer get() {
    Locale locale = ProblemWriter.locale(request);
    VoteTable table = votes.of(id);
    return new VotesAnswer(
        iris.document(id),
        table.texts().stream().map(t -> text(t.member())).toList(),
        table.states().stream().map(s -> state(s, table, locale)).toList());
  }

  @GET
  @Path("/votes.csv")
  @Produces(CSV)
  @Operation(
      summary = "The same as CSV, in the caller's language",
      description =
          "One line for each State that is named in a text, one for each text that names none;"
              + " UTF-8 with byte order mark.")
  public Response csv() {
    Locale locale = ProblemWriter.locale(request);
    VoteTable table = votes.of(id);
    StreamingOutput content =
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          VotesCsv.write(table, key -> Texts.get(locale, key), writer);
        };
    return Response.ok(content, CSV + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"votes.csv\"")
        .build();
  }

  private VotesAnswer.Text text(FamilyMember member) {
    HeldView held = member.held();
    return new VotesAnswer.Text(
        iris.document(held.document()),
        iris.documentPage(held.document()),
        held.symbol(),
        member.title(),
        held.date(),
        held.method(),
        held.inFavour(),
        held.against(),
        held.abstaining());
  }

  private static VotesAnswer.State state(VoteTable.Row row, VoteTable table, Locale locale) {
    List<VotesAnswer.Stand> stands =
        IntStream.range(0, table.texts().size())
            .filter(i -> row.choices().get(i) != null || row.sponsored().get(i))
            .mapToObj(i -> stand(row, i, table.texts().get(i).member()))
            .toList();
    return new VotesAnswer.State(
        row.state(), StateName.of(row.state(), row.name(), locale), row.changed(), stands);
  }

  private static VotesAnswer.Stand stand(VoteTable.Row row, int text, FamilyMember member) {
    Choice choice = row.choices().get(text);
    return new VotesAnswer.Stand(
        text,
        member.held().symbol(),
        choice == null ? null : choice.code(),
        row.sponsored().get(text));
  }
}
