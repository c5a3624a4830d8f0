package org.dispositif.web.lexicon;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import java.util.UUID;
import org.dispositif.lexicon.StrengthView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;

/**
 * How strongly a verb binds, as the API answers it.
 *
 * @param id language and lemma: "en/urge"
 * @param scale "dossier" where the dossier set the grade, else "dispositif"
 * @param builtIn grade of the built-in scale, null where it does not know the verb
 */
@JsonbNillable
public record StrengthAnswer(
    String id,
    String url,
    String page,
    String etag,
    UUID dossier,
    String language,
    String lemma,
    int grade,
    String scale,
    Integer builtIn,
    boolean own,
    List<String> forms,
    String source) {

  static StrengthAnswer of(StrengthView v, Iris iris) {
    String lemma = LexiconPaths.step(v.lemma());
    return new StrengthAnswer(
        v.language() + "/" + v.lemma(),
        iris.api("dossiers", v.dossier(), "strengths", v.language(), lemma),
        iris.dossierPage(v.dossier()) + "/verbs?language=" + v.language() + "&verb=" + lemma,
        Preconditions.etag(v.version()),
        v.dossier(),
        v.language(),
        v.lemma(),
        v.grade(),
        v.own() ? "dossier" : "dispositif",
        v.builtIn(),
        v.own(),
        v.forms(),
        v.source());
  }
}
