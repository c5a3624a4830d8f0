package org.dispositif.web.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.dispositif.curation.AgreementReport;
import org.dispositif.curation.AgreementService;
import org.dispositif.curation.Subject;
import org.dispositif.platform.Refusal;
import org.dispositif.text.agree.Agreement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far people agree. */
@Path("/dossiers/{dossier}/agreement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Curation")
public class AgreementResource {

  @Inject AgreementService agreements;

  @PathParam("dossier")
  UUID dossier;

  /** How far people agree; see docs/agreement.md. */
  @JsonbNillable
  public record AgreementAnswer(
      Subject subject,
      List<AgreementReport.Who> people,
      Row whole,
      List<Row> byTag,
      List<Row> byDocument,
      List<Row> byPair,
      AgreementReport.Confusions confusions) {

    static AgreementAnswer of(AgreementReport r) {
      return new AgreementAnswer(
          r.subject(),
          r.people(),
          Row.of(r.whole()),
          r.byTag().stream().map(Row::of).toList(),
          r.byDocument().stream().map(Row::of).toList(),
          r.byPair().stream().map(Row::of).toList(),
          r.confusions());
    }
  }

  /** One row of measures: of all, of a tag, a document or a pair of people. */
  @JsonbNillable
  public record Row(UUID id, String name, UUID first, UUID second, List<Figure> measures) {

    static Row of(AgreementReport.Line l) {
      List<Figure> figures = l.measures().stream().map(Figure::of).toList();
      return new Row(l.id(), l.name(), l.first(), l.second(), figures);
    }
  }

  /**
   * A measure.
   *
   * @param value null when {@code undefined} says why there is none
   * @param low of the interval of 95 %, as is {@code high}; null when there is none
   * @param rounds how many of the bootstrap's were defined
   */
  @JsonbNillable
  public record Figure(
      String measure,
      Double value,
      String undefined,
      Double low,
      Double high,
      Integer rounds,
      int units,
      int ratings,
      int people) {

    static Figure of(Agreement a) {
      boolean spread = a.interval() != null;
      return new Figure(
          a.measure().name(),
          a.value(),
          a.undefined() == null ? null : a.undefined().name(),
          spread ? a.interval().low() : null,
          spread ? a.interval().high() : null,
          spread ? a.interval().rounds() : null,
          a.units(),
          a.ratings(),
          a.raters());
    }
  }

  @GET
  @Operation(
      summary = "How far people agree, each measure with its n and interval, or why there is none",
      description =
          "subject: annotations (the default), links or judgements. With assignment, on what those"
              + " people made of it (409 while it is blind); else on all that is open. first and"
              + " second choose the pair whose confusions are answered.")
  public AgreementAnswer get(
      @QueryParam("assignment") UUID assignment,
      @QueryParam("subject") String subject,
      @QueryParam("first") UUID first,
      @QueryParam("second") UUID second) {
    AgreementService.Question question =
        new AgreementService.Question(dossier, assignment, subject(subject), first, second);
    return AgreementAnswer.of(agreements.report(question));
  }

  /** Null for null. */
  static Subject subject(String name) {
    for (Subject one : Subject.values()) {
      if (one.name().equalsIgnoreCase(name)) {
        return one;
      }
    }
    if (name == null || name.isBlank()) {
      return null;
    }
    throw Refusal.badRequest("parameter", "subject", name);
  }
}
