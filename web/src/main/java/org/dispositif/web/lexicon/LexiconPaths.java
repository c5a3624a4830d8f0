package org.dispositif.web.lexicon;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Preconditions;

/** What the addresses of verbs and addressees have in common. */
final class LexiconPaths {

  private LexiconPaths() {}

  /** A word as a step of an address. */
  static String step(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * The version that a PUT is made to.
   *
   * @param present what stands there now, to be shown; null where the dossier says nothing of it
   * @param version of what stands there
   */
  static int version(String ifMatch, String ifNoneMatch, Object present, IntSupplier version) {
    if (!Preconditions.mustBeNew(ifNoneMatch)) {
      return Preconditions.version(ifMatch, version);
    }
    if (present != null) {
      throw Refusal.stale(present);
    }
    return version.getAsInt();
  }
}
