package org.dispositif.specimen;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.dispositif.annotation.AnnotationService;
import org.dispositif.annotation.NewNote;
import org.dispositif.annotation.NewTag;
import org.dispositif.annotation.TagService;
import org.dispositif.clause.ClauseView;
import org.dispositif.comparison.Coverage;
import org.dispositif.comparison.JudgementService;
import org.dispositif.comparison.NewJudgement;
import org.dispositif.demand.DemandView;
import org.dispositif.document.OriginalFile;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.intake.Content;
import org.dispositif.intake.ContentService;
import org.dispositif.intake.IntakeService;
import org.dispositif.link.LinkService;
import org.dispositif.link.NewLink;
import org.dispositif.platform.Json;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.source.Span;

/** Makes the specimen dossier, by the same services that people use. */
@Stateless
public class SpecimenService {

  @Inject DossierService dossiers;
  @Inject IntakeService intake;
  @Inject ContentService contents;
  @Inject TagService tags;
  @Inject AnnotationService annotations;
  @Inject LinkService links;
  @Inject JudgementService judgements;

  /** What was made so far, by the names that {@code specimen.json} uses. */
  private record Made(UUID dossier, Map<String, Content> documents, Map<String, UUID> tags) {

    UUID document(String key) {
      return documents.get(key).document().id();
    }
  }

  /**
   * A new specimen dossier of the caller's.
   *
   * @param language {@code en} or {@code fr}
   */
  public DossierView create(String language) {
    Specimen specimen = read(language);
    DossierView dossier = dossiers.createForSpecimens(specimen.title(), specimen.description());
    Made made = new Made(dossier.id(), new HashMap<>(), new HashMap<>());
    specimen.documents().forEach(text -> store(text, language, made));
    addTags(specimen.tags(), null, made);
    specimen.annotations().forEach(note -> annotate(note, made));
    specimen.links().forEach(link -> link(link, made));
    specimen.judgements().forEach(judged -> judge(judged, made));
    return dossier;
  }

  private void store(Specimen.Text text, String language, Made made) {
    OriginalFile file =
        new OriginalFile(text.file(), "text/plain", bytes(language + "/" + text.file()));
    DocumentKind kind = DocumentKind.valueOf(text.kind().toUpperCase(Locale.ROOT));
    UUID id =
        intake
            .store(made.dossier(), null, new IntakeService.Incoming(file, kind, language))
            .document()
            .id();
    made.documents().put(text.key(), contents.get(id));
  }

  private void addTags(List<Specimen.TagItem> items, UUID parent, Made made) {
    if (items == null) {
      return;
    }
    for (Specimen.TagItem item : items) {
      NewTag wanted = new NewTag(null, parent, item.label(), null, item.colour(), null);
      UUID id = tags.create(made.dossier(), wanted).tag().id();
      made.tags().put(item.code(), id);
      addTags(item.children(), id, made);
    }
  }

  private void annotate(Specimen.Note note, Made made) {
    String text = made.documents().get(note.document()).text();
    Span span = words(text, note.exact(), note.prefix());
    List<UUID> used =
        note.tags() == null ? List.of() : note.tags().stream().map(made.tags()::get).toList();
    annotations.annotate(
        new NewNote(
            null,
            null,
            made.document(note.document()),
            List.of(span),
            note.comment(),
            used,
            null,
            false));
  }

  private void link(Specimen.Link link, Made made) {
    links.create(
        new NewLink(
            null,
            made.dossier(),
            end(link.source(), made),
            end(link.target(), made),
            link.relation(),
            link.rationale()));
  }

  private static NewLink.End end(Specimen.Place place, Made made) {
    Content content = made.documents().get(place.document());
    if (place.demand() != null) {
      return NewLink.End.demand(demand(content, place.demand()).id());
    }
    Span span = place.exact() == null ? null : words(content.text(), place.exact(), null);
    return place.label() == null
        ? NewLink.End.document(content.document().id(), span)
        : NewLink.End.clause(clause(content, place.label()).id(), span);
  }

  private void judge(Specimen.Judged judged, Made made) {
    Content letter = made.documents().get(judged.letter());
    Content resolution = made.documents().get(judged.resolution());
    List<NewJudgement.Proof> evidence =
        judged.evidence().stream()
            .map(label -> new NewJudgement.Proof(clause(resolution, label).id(), null, null))
            .toList();
    judgements.judge(
        new JudgementService.Which(
            demand(letter, judged.demand()).id(), resolution.document().id(), false),
        OptionalInt.empty(),
        new NewJudgement(Coverage.valueOf(judged.value()), evidence, judged.rationale()));
  }

  private static ClauseView clause(Content content, String label) {
    return content.clauses().stream()
        .filter(c -> label.equals(c.label()))
        .findFirst()
        .orElseThrow();
  }

  private static DemandView demand(Content content, String beginning) {
    return content.demands().stream()
        .filter(d -> d.text().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private static Span words(String text, String exact, String prefix) {
    String before = prefix == null ? "" : prefix;
    int at = text.indexOf(before + exact);
    if (at < 0) {
      throw new IllegalStateException("not in the specimen: " + exact);
    }
    return new Span(at + before.length(), at + before.length() + exact.length());
  }

  private static Specimen read(String language) {
    return Json.read(
        new String(bytes(language + "/specimen.json"), StandardCharsets.UTF_8), Specimen.class);
  }

  private static byte[] bytes(String file) {
    try (InputStream in = SpecimenService.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
