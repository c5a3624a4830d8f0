package org.dispositif.web.exercise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.exercise.ExerciseService;
import org.dispositif.exercise.ExerciseView;
import org.dispositif.exercise.QuestionKind;
import org.dispositif.exercise.RoundService;
import org.dispositif.exercise.RoundView;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.web.Texts;
import org.dispositif.web.page.Navigation;

/** An exercise: its questions, which its script shows, and its rounds. */
@Named
@RequestScoped
public class ExercisePage {

  /** More are not chosen from in one list; the others come by the links on their own pages. */
  private static final int MOST = 400;

  @Inject ExerciseService exercises;
  @Inject RoundService rounds;
  @Inject DocumentService documents;
  @Inject DossierService dossiers;
  @Inject Navigation navigation;

  private UUID id;
  private UUID document;
  private UUID with;
  private ExerciseView exercise;
  private DossierView dossier;
  private List<RoundView> opened = List.of();
  private List<DocumentView> choice = List.of();

  public void load() {
    exercise = navigation.orErrorPage(() -> exercises.get(id));
    if (exercise != null) {
      dossier = dossiers.get(exercise.dossier());
      opened = rounds.ofExercise(id);
      choice = documents();
    }
  }

  /** Resolutions and letters of the dossier, and those that the address names. */
  private List<DocumentView> documents() {
    List<DocumentView> own =
        documents.all(exercise.dossier()).stream()
            .filter(d -> d.kind() != DocumentKind.ARTICLE)
            .limit(MOST)
            .toList();
    List<UUID> named =
        Stream.of(document, with)
            .filter(d -> d != null && own.stream().noneMatch(o -> o.id().equals(d)))
            .toList();
    return Stream.concat(documents.readable(named).values().stream(), own.stream()).toList();
  }

  public ExerciseView getExercise() {
    return exercise;
  }

  public DossierView getDossier() {
    return dossier;
  }

  public List<RoundView> getRounds() {
    return opened;
  }

  public List<DocumentView> getDocuments() {
    return choice;
  }

  /** Languages that participants can be asked in, the exercise's own among them. */
  public List<String> getLanguages() {
    return Stream.concat(
            Texts.LANGUAGES.stream().map(Locale::toLanguageTag), Stream.of(exercise.language()))
        .distinct()
        .toList();
  }

  public QuestionKind[] getKinds() {
    return QuestionKind.values();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getDocument() {
    return document;
  }

  public void setDocument(UUID document) {
    this.document = document;
  }

  public UUID getWith() {
    return with;
  }

  public void setWith(UUID with) {
    this.with = with;
  }
}
