package org.dispositif.text.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Word lists kept as data: lines of a resource under headings in square brackets; {@code #} begins
 * a comment.
 */
public final class WordLists {

  private final Map<String, Set<String>> lists;

  private WordLists(Map<String, Set<String>> lists) {
    this.lists = lists;
  }

  public static WordLists none() {
    return new WordLists(Map.of());
  }

  /**
   * @param owner the class beside whose package the resource lies
   * @throws IllegalStateException where the resource is missing: a fault of the build
   */
  public static WordLists read(Class<?> owner, String resource) {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    Set<String> current = new LinkedHashSet<>();
    for (String line : lines(owner, resource)) {
      if (line.startsWith("[")) {
        current =
            lists.computeIfAbsent(
                line.substring(1, line.indexOf(']')), key -> new LinkedHashSet<>());
      } else {
        current.add(line);
      }
    }
    return new WordLists(lists);
  }

  /** The lines of a resource that are neither blank nor comments, stripped. */
  public static List<String> lines(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      return text(in, resource)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(@Nullable InputStream in, String resource) throws IOException {
    if (in == null) {
      throw new IllegalStateException("missing resource " + resource);
    }
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  /** The headings, in their order. */
  public Set<String> headings() {
    return Collections.unmodifiableSet(lists.keySet());
  }

  /** The entries under a heading, in their order. */
  public Set<String> list(String heading) {
    return Collections.unmodifiableSet(lists.getOrDefault(heading, Set.of()));
  }

  /** The words (separated by white space) under a heading, in lower case. */
  public Set<String> words(String heading) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : list(heading)) {
      Collections.addAll(words, line.toLowerCase(Locale.ROOT).split("\\s+"));
    }
    return words;
  }
}
