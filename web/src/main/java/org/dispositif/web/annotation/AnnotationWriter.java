package org.dispositif.web.annotation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dispositif.annotation.AnnotationService;
import org.dispositif.annotation.AnnotationView;
import org.dispositif.annotation.NoteWriter;
import org.dispositif.annotation.WebAnnotation;
import org.dispositif.clause.AnchorView;
import org.dispositif.document.DocumentService;
import org.dispositif.platform.Refusal;
import org.dispositif.text.source.CodePoints;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;

/**
 * Writes annotations: the JSON as it was received, and over it what this installation knows better:
 * its id here ({@code via} leads to the one it came with), who made it when, and where its targets
 * stand now ({@code placements}, in code points of the document's reading text).
 */
@RequestScoped
public class AnnotationWriter {

  @Inject Iris iris;
  @Inject OwnAddresses addresses;
  @Inject DocumentService documents;

  private final Map<UUID, Optional<CodePoints>> points = new HashMap<>();

  JsonObject write(AnnotationService.Stored stored) {
    AnnotationView view = stored.view();
    JsonObject content = addresses.shown(stored.content()).asJsonObject();
    JsonObjectBuilder json = Json.createObjectBuilder();
    json.add("@context", content.get("@context"));
    json.add("id", iris.annotation(view.id()));
    content.forEach(
        (name, value) -> {
          if (!name.equals("@context") && !name.equals("id")) {
            json.add(name, here(name, value, view));
          }
        });
    via(stored, json);
    for (String member : new String[] {"creator", "created"}) {
      if (!content.containsKey(member)) {
        json.add(member, own(member, stored));
      }
    }
    if (view.modifiedAt().isAfter(view.createdAt())) {
      json.add("modified", own("modified", stored));
    }
    overlay(view, json);
    return json.build();
  }

  /** What this installation says of a member that clients may give themselves. */
  static JsonValue own(String member, AnnotationService.Stored stored) {
    AnnotationView view = stored.view();
    return switch (member) {
      case "creator" ->
          Json.createObjectBuilder()
              .add("id", "urn:uuid:" + view.creator())
              .add("type", "Person")
              .add("name", view.creatorName())
              .build();
      case "created" -> Json.createValue(view.createdAt().toString());
      case "modified" -> Json.createValue(view.modifiedAt().toString());
      case "via" -> stored.via() == null ? JsonValue.NULL : Json.createValue(stored.via());
      default -> throw new IllegalArgumentException(member);
    };
  }

  private static void via(AnnotationService.Stored stored, JsonObjectBuilder json) {
    if (stored.via() == null) {
      return;
    }
    JsonValue given = stored.content().get("via");
    Set<JsonValue> all = new LinkedHashSet<>();
    if (given != null && given.getValueType() == JsonValue.ValueType.ARRAY) {
      all.addAll(given.asJsonArray());
    } else if (given != null) {
      all.add(given);
    }
    all.add(Json.createValue(stored.via()));
    if (all.size() == 1) {
      json.add("via", all.iterator().next());
    } else {
      JsonArrayBuilder several = Json.createArrayBuilder();
      all.forEach(several::add);
      json.add("via", several);
    }
  }

  // ---------------------------------------------------------------- what pages named by id only

  private JsonValue here(String name, JsonValue value, AnnotationView view) {
    boolean resource = name.equals("target") || name.equals("body");
    return resource ? addressed(value, names(view)) : value;
  }

  private Map<String, String> names(AnnotationView view) {
    Map<String, String> names = new HashMap<>();
    for (AnnotationView.TargetView t : view.targets()) {
      if (t.document() != null) {
        names.put(NoteWriter.HERE + t.document(), iris.documentPage(t.document()));
      }
      if (t.anchor() != null && t.anchor().clause() != null) {
        names.put(
            NoteWriter.HERE + t.anchor().clause(),
            iris.clausePage(t.document(), t.anchor().clause()));
      }
      if (t.replyTo() != null) {
        names.put(NoteWriter.HERE + t.replyTo(), iris.annotation(t.replyTo()));
      }
    }
    view.tags().stream()
        .filter(t -> t.id() != null)
        .forEach(t -> names.put(NoteWriter.HERE + t.id(), iris.tag(t.id())));
    return names;
  }

  private static JsonValue addressed(JsonValue value, Map<String, String> names) {
    return switch (value.getValueType()) {
      case STRING -> {
        String address = names.get(((JsonString) value).getString());
        yield address == null ? value : Json.createValue(address);
      }
      case ARRAY -> {
        JsonArrayBuilder array = Json.createArrayBuilder();
        value.asJsonArray().forEach(item -> array.add(addressed(item, names)));
        yield array.build();
      }
      case OBJECT -> {
        JsonObjectBuilder object = Json.createObjectBuilder();
        value
            .asJsonObject()
            .forEach(
                (name, member) -> {
                  boolean address = Set.of("id", "source", "items").contains(name);
                  object.add(name, address ? addressed(member, names) : member);
                });
        yield object.build();
      }
      default -> value;
    };
  }

  // ---------------------------------------------------------------- the overlay

  private void overlay(AnnotationView view, JsonObjectBuilder json) {
    json.add("url", iris.annotation(view.id()));
    json.add("page", page(view));
    json.add("etag", Preconditions.etag(view.version()));
    json.add("dossier", iris.dossier(view.dossier()));
    if (layer(view).equals("open")) {
      json.remove("layer");
    } else {
      json.add("layer", layer(view));
    }
    JsonArrayBuilder placements = Json.createArrayBuilder();
    boolean any = false;
    for (AnnotationView.TargetView target : view.targets()) {
      if (target.anchor() != null) {
        placements.add(placement(target));
        any = true;
      }
    }
    if (any) {
      json.add("placements", placements);
    }
  }

  /** Whose view it is, as the API names it; members of open ones have none. */
  static String layer(AnnotationView view) {
    if (view.privately()) {
      return "private";
    }
    return view.blind() ? "blind" : view.curated() ? "curated" : "open";
  }

  private String page(AnnotationView view) {
    return view.targets().stream()
        .map(AnnotationView.TargetView::document)
        .filter(d -> d != null)
        .findFirst()
        .map(d -> iris.annotationPage(d, view.id()))
        .orElseGet(() -> iris.dossierPage(view.dossier()));
  }

  private JsonObject placement(AnnotationView.TargetView target) {
    AnchorView anchor = target.anchor();
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("target", target.ordinal())
            .add("document", iris.document(anchor.document()));
    if (anchor.clause() != null) {
      json.add("clause", iris.clause(anchor.clause()));
    }
    if (anchor.label() != null) {
      json.add("label", anchor.label());
    }
    points(anchor.document())
        .ifPresent(
            p ->
                json.add("start", p.fromUtf16(anchor.span().start()))
                    .add("end", p.fromUtf16(anchor.span().end())));
    return json.add("exact", anchor.exact()).build();
  }

  /** Empty when the caller may not read the document (any more). */
  private Optional<CodePoints> points(UUID document) {
    return points.computeIfAbsent(document, this::readPoints);
  }

  private Optional<CodePoints> readPoints(UUID document) {
    try {
      return Optional.of(CodePoints.of(documents.text(document).text()));
    } catch (Refusal refusal) {
      return Optional.empty();
    }
  }

  /** As one of a collection, which names the model's context itself. */
  JsonObject writeItem(AnnotationService.Stored stored) {
    JsonObject json = write(stored);
    boolean plain = Json.createValue(WebAnnotation.CONTEXT).equals(json.get("@context"));
    return plain ? Json.createObjectBuilder(json).remove("@context").build() : json;
  }
}
