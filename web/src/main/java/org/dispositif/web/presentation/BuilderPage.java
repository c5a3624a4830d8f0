package org.dispositif.web.presentation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dispositif.platform.Json;
import org.dispositif.presentation.NotesPolicy;
import org.dispositif.presentation.Playable;
import org.dispositif.presentation.PresentationService;
import org.dispositif.presentation.PresentationView;
import org.dispositif.presentation.SceneView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;
import org.dispositif.web.page.Navigation;

/** A presentation as it is made: its strip of scenes, and what is set for all of it. */
@Named
@RequestScoped
public class BuilderPage {

  /** The languages that texts are read in. */
  private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

  @Inject PresentationService presentations;
  @Inject Navigation navigation;
  @Inject Iris iris;

  private UUID id;
  private Playable all;

  public void load() {
    all = navigation.orErrorPage(() -> presentations.play(id));
  }

  public PresentationView getPresentation() {
    return all.presentation();
  }

  public String getEtag() {
    return Preconditions.etag(all.presentation().version());
  }

  /** For the page's script, which asks for nothing at its beginning. */
  public String getScenes() {
    List<SceneView> scenes = all.scenes();
    List<SceneAnswer> answers =
        IntStream.range(0, scenes.size())
            .mapToObj(i -> SceneAnswer.of(scenes.get(i), i + 1, iris))
            .toList();
    return Json.write(answers).replace("<", "\\u003c");
  }

  public List<String> getLanguages() {
    return LANGUAGES;
  }

  public List<NotesPolicy> getPolicies() {
    return List.of(NotesPolicy.values());
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
