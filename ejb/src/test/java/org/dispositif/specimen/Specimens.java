package org.dispositif.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Reads the specimen dossier for tests.
 *
 * <p>In {@code specimen.json} an annotation or a link's end names its document, and there a clause
 * by {@code label}, words by {@code exact} (with {@code prefix} where they stand more than once),
 * or a demand by the first words of its sentence ({@code demand}). Evidence is given by labels.
 */
final class Specimens {

  private Specimens() {}

  /** All places of the description that point at words: annotations, link ends, judged demands. */
  static List<JsonObject> pointers(String language) {
    JsonObject specimen = specimen(language);
    List<JsonObject> pointers = new ArrayList<>(objects(specimen, "annotations"));
    for (JsonObject link : objects(specimen, "links")) {
      Stream.of("source", "target")
          .map(link::getJsonObject)
          .filter(end -> !quoted(end).isEmpty())
          .forEach(pointers::add);
    }
    for (JsonObject judgement : objects(specimen, "judgements")) {
      pointers.add(
          Json.createObjectBuilder(judgement)
              .add("document", judgement.getString("letter"))
              .build());
    }
    return pointers;
  }

  static String quoted(JsonObject pointer) {
    return pointer.getString("exact", pointer.getString("demand", ""));
  }

  static List<JsonObject> objects(JsonObject holder, String key) {
    return holder.containsKey(key)
        ? holder.getJsonArray(key).getValuesAs(JsonValue::asJsonObject)
        : List.of();
  }

  static List<String> strings(JsonObject holder, String key) {
    return holder.getJsonArray(key).stream()
        .map(value -> ((JsonString) value).getString())
        .toList();
  }

  static JsonObject specimen(String language) {
    try (JsonReader reader = Json.createReader(open(language + "/specimen.json"))) {
      return reader.readObject();
    }
  }

  static Properties walk(String language) {
    Properties walk = new Properties();
    try (Reader reader = open("walk_" + language + ".properties")) {
      walk.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return walk;
  }

  static String text(String language, String document) {
    try (Reader reader = open(language + "/" + document + ".txt")) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader open(String name) {
    InputStream stream = Specimens.class.getResourceAsStream("/org/dispositif/specimen/" + name);
    assertThat(stream).as(name).isNotNull();
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }
}
