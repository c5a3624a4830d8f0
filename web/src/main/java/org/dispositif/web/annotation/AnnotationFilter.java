package org.dispositif.web.annotation;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.annotation.AnnotationQuery;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Ref;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which annotations are asked for. */
public class AnnotationFilter {

  @QueryParam("dossier")
  @Parameter(description = "Those of one dossier, by its address or id.")
  String dossier;

  @QueryParam("target")
  @Parameter(
      description =
          "About this: a document, a clause (also words in it) or an annotation, by address, page or"
              + " id; or any address elsewhere, exactly as the annotation has it.")
  String target;

  @QueryParam("tag")
  @Parameter(description = "With this tag, by its address or id.")
  String tag;

  @QueryParam("creator")
  @Parameter(description = "Made by this account, by its id.")
  String creator;

  @QueryParam("motivation")
  @Parameter(description = "With this motivation: commenting, tagging, ...")
  String motivation;

  AnnotationQuery query(Iris iris, OwnAddresses addresses, Targeted targeted) {
    Ref about = target == null ? null : iris.parse(target).map(targeted::known).orElse(null);
    Ref.Kind kind = about == null ? null : about.kind();
    boolean elsewhere =
        target != null
            && kind != Ref.Kind.DOCUMENT
            && kind != Ref.Kind.CLAUSE
            && kind != Ref.Kind.ANNOTATION;
    return new AnnotationQuery(
        id("dossier", dossier, iris, Ref.Kind.DOSSIER),
        kind == Ref.Kind.DOCUMENT ? about.id() : null,
        kind == Ref.Kind.CLAUSE ? about.id() : null,
        kind == Ref.Kind.ANNOTATION ? about.id() : null,
        elsewhere ? addresses.kept(target) : null,
        id("tag", tag, iris, Ref.Kind.TAG),
        creator == null
            ? null
            : Ids.parse(creator)
                .orElseThrow(() -> Refusal.badRequest("parameter", "creator", creator)),
        motivation);
  }

  /** Tells what a bare id names. */
  interface Targeted {
    Ref known(Ref ref);
  }

  private static UUID id(String parameter, String text, Iris iris, Ref.Kind kind) {
    if (text == null) {
      return null;
    }
    return iris.parse(text)
        .filter(r -> r.kind() == kind || r.kind() == Ref.Kind.ANY)
        .map(Ref::id)
        .orElseThrow(() -> Refusal.badRequest("parameter", parameter, text));
  }

  /** The filter as it stands in the addresses of pages. */
  Map<String, String> parameters() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("dossier", dossier);
    all.put("target", target);
    all.put("tag", tag);
    all.put("creator", creator);
    all.put("motivation", motivation);
    return all.entrySet().stream()
        .filter(e -> e.getValue() != null)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }
}
