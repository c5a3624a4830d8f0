package org.dispositif.web.api;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.dispositif.platform.Refusal;

/**
 * ETags and what they are asked for (RFC 9110, 13): a row's version {@code 3} is the strong ETag
 * {@code "v3"}. The service compares the version and answers a stale one with the present state.
 */
public final class Preconditions {

  /** A version that no row ever has: what an ETag stands for that is none of ours. */
  private static final int NEVER = -1;

  private Preconditions() {}

  /** With its quotation marks, as in the header and as member {@code etag} of representations. */
  public static String etag(int version) {
    return "\"v" + version + "\"";
  }

  /**
   * The version that the caller has read.
   *
   * @param ifMatch the header, null when missing
   * @param present asked only for {@code *} and for several ETags
   * @throws Refusal precondition required (428) when the header is missing
   */
  public static int version(String ifMatch, IntSupplier present) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Refusal.of(Refusal.Reason.PRECONDITION_REQUIRED, "ifMatch.missing");
    }
    String tag = ifMatch.strip();
    if (tag.equals("*")) {
      return present.getAsInt();
    }
    if (!tag.contains(",")) {
      return version(tag);
    }
    int now = present.getAsInt();
    return Arrays.stream(tag.split(",")).anyMatch(t -> version(t.strip()) == now) ? now : NEVER;
  }

  private static int version(String tag) {
    return tag.matches("\"v[0-9]{1,9}\"")
        ? Integer.parseInt(tag.substring(2, tag.length() - 1))
        : NEVER;
  }

  /** Whether the caller asks to make something that must not be there yet. */
  public static boolean mustBeNew(String ifNoneMatch) {
    return ifNoneMatch != null && ifNoneMatch.strip().equals("*");
  }

  /** Runs a change; when it was made to an older state, shows the present one as the API does. */
  public static <V, T> T showing(Class<V> view, Function<V, ?> represent, Supplier<T> change) {
    try {
      return change.get();
    } catch (Refusal refusal) {
      throw view.isInstance(refusal.current())
          ? Refusal.stale(represent.apply(view.cast(refusal.current())))
          : refusal;
    }
  }
}
