package org.dispositif.web.page;

import java.util.List;
import java.util.Map;

/** Browsers by the names that people know them by. */
public final class Browsers {

  /** In this order: each also calls itself by the names of those behind it. */
  private static final List<Map.Entry<String, String>> BROWSERS =
      List.of(
          Map.entry("Edg/", "Edge"),
          Map.entry("OPR/", "Opera"),
          Map.entry("Firefox/", "Firefox"),
          Map.entry("Chrome/", "Chrome"),
          Map.entry("Safari/", "Safari"));

  private static final List<Map.Entry<String, String>> SYSTEMS =
      List.of(
          Map.entry("Android", "Android"),
          Map.entry("iPhone", "iPhone"),
          Map.entry("iPad", "iPad"),
          Map.entry("Windows", "Windows"),
          Map.entry("Mac OS", "macOS"),
          Map.entry("Linux", "Linux"));

  private Browsers() {}

  /** "Firefox, Windows"; the beginning of what the browser called itself where that is unknown. */
  public static String name(String userAgent) {
    String browser = find(BROWSERS, userAgent);
    String system = find(SYSTEMS, userAgent);
    if (browser.isEmpty()) {
      return userAgent.substring(0, Math.min(40, userAgent.length()));
    }
    return system.isEmpty() ? browser : browser + ", " + system;
  }

  private static String find(List<Map.Entry<String, String>> names, String userAgent) {
    return names.stream()
        .filter(n -> userAgent.contains(n.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
