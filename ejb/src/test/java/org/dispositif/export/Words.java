package org.dispositif.export;

import java.util.Map;

/** Words for tests: most keys say themselves. */
final class Words {

  private static final Map<String, String> SIGNS =
      Map.of("quote.open", "“", "quote.close", "”", "export.colon", ": ");

  static final ExportWords BY_KEY =
      new ExportWords(
          key -> SIGNS.getOrDefault(key, key),
          (document, label) -> "par. " + label,
          (document, label) -> "cite " + label);

  private Words() {}
}
