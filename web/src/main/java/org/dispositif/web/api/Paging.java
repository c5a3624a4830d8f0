package org.dispositif.web.api;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which stretch of a list is wanted; a {@code @BeanParam} of every list. The check of {@code after}
 * as an id is made when it is asked for: lists that count otherwise read it themselves.
 */
public class Paging {

  private static final int USUAL = 100;
  private static final int MOST = 500;

  @QueryParam("limit")
  @Parameter(description = "How many at most, 1 to 500; 100 when not given.")
  Integer limit;

  @QueryParam("after")
  @Parameter(description = "The id of the last one already seen; the rest follows it.")
  String after;

  public int limit() {
    if (limit == null) {
      return USUAL;
    }
    if (limit < 1 || limit > MOST) {
      throw Refusal.badRequest("limit", MOST);
    }
    return limit;
  }

  /** Null at the list's beginning. */
  public UUID after() {
    return after == null
        ? null
        : Ids.parse(after).orElseThrow(() -> Refusal.badRequest("parameter", "after", after));
  }
}
