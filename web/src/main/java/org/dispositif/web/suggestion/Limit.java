package org.dispositif.web.suggestion;

import jakarta.ws.rs.QueryParam;
import org.dispositif.platform.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How many suggestions are wanted; a {@code @BeanParam}. */
public class Limit {

  private static final int USUAL = 20;
  private static final int MOST = 100;

  @QueryParam("limit")
  @Parameter(description = "How many at most, 1 to 100; 20 when not given.")
  Integer wanted;

  int most() {
    if (wanted == null) {
      return USUAL;
    }
    if (wanted < 1 || wanted > MOST) {
      throw Refusal.badRequest("limit", MOST);
    }
    return wanted;
  }
}
