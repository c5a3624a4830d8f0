package org.dispositif.web.exercise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.dispositif.exercise.ExerciseService;
import org.dispositif.exercise.ExerciseView;
import org.dispositif.exercise.NewExercise;
import org.dispositif.platform.Refusal;
import org.dispositif.web.dossier.OfDossier;
import org.dispositif.web.page.Me;

/**
 * The exercises of a dossier. Opened from a document or from two texts, the address names them, and
 * they go along to the exercise that is made.
 */
@Named
@ViewScoped
public class ExercisesPage extends OfDossier {

  private static final long serialVersionUID = 1L;

  @Inject transient ExerciseService exercises;
  @Inject transient Me me;

  private transient List<ExerciseView> all = List.of();
  private String title;
  private String kind;
  private UUID document;
  private UUID with;
  private UUID demand;

  public void load() {
    if (found()) {
      List<ExerciseView> listed = navigation.orErrorPage(() -> exercises.list(getId()));
      all = listed == null ? List.of() : listed;
    }
  }

  public void add() {
    try {
      NewExercise wanted = new NewExercise(null, getId(), title, me.getLocale().getLanguage());
      navigation.go("/exercises/" + exercises.create(wanted).exercise().id() + source());
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  /** What the exercise is to be made from, for its own page; empty when nothing was named. */
  public String getSource() {
    return source();
  }

  private String source() {
    StringBuilder query = new StringBuilder();
    add(query, "kind", kind != null && kind.matches("[A-Z]+") ? kind : null);
    add(query, "document", document);
    add(query, "with", with);
    add(query, "demand", demand);
    return query.toString();
  }

  private static void add(StringBuilder query, String name, Object value) {
    if (value != null) {
      query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(value);
    }
  }

  public List<ExerciseView> getAll() {
    return all == null ? List.of() : all;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
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

  public UUID getDemand() {
    return demand;
  }

  public void setDemand(UUID demand) {
    this.demand = demand;
  }
}
