package org.dispositif.archive;

import java.util.ArrayDeque;
import java.util.Deque;

/** Names of files as people may see them: no way out of a folder, no control characters. */
final class FileNames {

  private static final int LONGEST = 500;

  private FileNames() {}

  /** A path within an archive, with {@code /} between its steps; never empty. */
  static String path(String name) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : name.replace('\\', '/').split("/")) {
      String clean = clean(step);
      if (!clean.isEmpty() && !clean.equals(".") && !clean.equals("..")) {
        steps.add(clean);
      }
    }
    String path = steps.isEmpty() ? "?" : String.join("/", steps);
    return path.length() <= LONGEST ? path : path.substring(path.length() - LONGEST);
  }

  /** The last step of a path. */
  static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String clean(String step) {
    String visible = step.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
    return visible.matches("[A-Za-z]:") ? "" : visible;
  }
}
