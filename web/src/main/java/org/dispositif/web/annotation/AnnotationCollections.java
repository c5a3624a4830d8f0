package org.dispositif.web.annotation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dispositif.annotation.AnnotationService;
import org.dispositif.annotation.WebAnnotation;
import org.dispositif.platform.Page;
import org.dispositif.web.api.Iris;

/** Writes collections of annotations and their pages (Web Annotation Data Model, 5). */
@RequestScoped
public class AnnotationCollections {

  private static final String LDP = "http://www.w3.org/ns/ldp.jsonld";

  @Inject Iris iris;
  @Inject AnnotationWriter writer;

  /** How much a client wants of what a container holds (Web Annotation Protocol, 4.2). */
  enum Wanted {
    DESCRIPTIONS,
    IRIS,
    NOTHING;

    static Wanted of(String prefer) {
      String text = prefer == null ? "" : prefer;
      if (text.contains("PreferMinimalContainer")) {
        return NOTHING;
      }
      return text.contains("PreferContainedIRIs") ? IRIS : DESCRIPTIONS;
    }
  }

  /**
   * A page that was asked for.
   *
   * @param number from 0
   */
  record Asked(Map<String, String> filter, int number, int limit, Wanted wanted) {
    int offset() {
      return number * limit;
    }
  }

  JsonObject container(Asked asked, Page<AnnotationService.Stored> first) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("@context", Json.createArrayBuilder().add(WebAnnotation.CONTEXT).add(LDP))
            .add("id", address(asked.filter(), ""))
            .add(
                "type", Json.createArrayBuilder().add("BasicContainer").add("AnnotationCollection"))
            .add("label", "Dispositif")
            .add("total", first.total());
    if (first.total() > 0) {
      if (asked.wanted() == Wanted.NOTHING) {
        json.add("first", pageAddress(asked, 0));
      } else {
        json.add("first", pageMembers(asked, first));
      }
      json.add("last", pageAddress(asked, last(asked, first.total())));
    }
    return json.build();
  }

  JsonObject page(Asked asked, Page<AnnotationService.Stored> page) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("@context", WebAnnotation.CONTEXT);
    pageMembers(asked, page).build().forEach(json::add);
    JsonObjectBuilder whole =
        Json.createObjectBuilder()
            .add("id", address(asked.filter(), ""))
            .add("type", "AnnotationCollection")
            .add("total", page.total());
    if (page.total() > 0) {
      whole.add("first", pageAddress(asked, 0));
      whole.add("last", pageAddress(asked, last(asked, page.total())));
    }
    return json.add("partOf", whole).build();
  }

  private JsonObjectBuilder pageMembers(Asked asked, Page<AnnotationService.Stored> page) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", pageAddress(asked, asked.number()))
            .add("type", "AnnotationPage")
            .add("startIndex", asked.offset());
    if (asked.number() > 0) {
      json.add("prev", pageAddress(asked, asked.number() - 1));
    }
    if (hasNext(asked, page.total())) {
      json.add("next", next(asked));
    }
    return json.add("items", items(asked.wanted(), page));
  }

  boolean hasNext(Asked asked, long total) {
    return asked.offset() + asked.limit() < total;
  }

  String next(Asked asked) {
    return pageAddress(asked, asked.number() + 1);
  }

  private JsonArray items(Wanted wanted, Page<AnnotationService.Stored> page) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    for (AnnotationService.Stored stored : page.items()) {
      if (wanted == Wanted.IRIS) {
        items.add(iris.annotation(stored.view().id()));
      } else {
        items.add(writer.writeItem(stored));
      }
    }
    return items.build();
  }

  /** Everything in one document, to be taken away. */
  JsonObject whole(String id, String label, Page<AnnotationService.Stored> all) {
    return Json.createObjectBuilder()
        .add("@context", WebAnnotation.CONTEXT)
        .add("id", id)
        .add("type", "AnnotationCollection")
        .add("label", label)
        .add("total", all.total())
        .add(
            "first",
            Json.createObjectBuilder()
                .add("id", id + "#page")
                .add("type", "AnnotationPage")
                .add("startIndex", 0)
                .add("items", items(Wanted.DESCRIPTIONS, all)))
        .build();
  }

  private static int last(Asked asked, long total) {
    return (int) ((total - 1) / asked.limit());
  }

  private String pageAddress(Asked asked, int number) {
    String iris = asked.wanted() == Wanted.IRIS ? "&iris=1" : "";
    return address(asked.filter(), "page=" + number + "&limit=" + asked.limit() + iris);
  }

  private String address(Map<String, String> filter, String more) {
    StringBuilder query = new StringBuilder();
    filter.forEach((name, value) -> join(query).append(name).append('=').append(encoded(value)));
    if (!more.isEmpty()) {
      join(query).append(more);
    }
    return iris.api("annotations") + "/" + query;
  }

  private static StringBuilder join(StringBuilder query) {
    return query.append(query.length() == 0 ? '?' : '&');
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
