package org.dispositif.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.dispositif.platform.Refusal;

/** Refuses bodies by the size that they announce; the server itself cuts those that do not say. */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

  /** The server's own limit ({@code max-post-size} in configure.cli). */
  public static final long LARGEST = 50L * 1024 * 1024;

  @Override
  public void filter(ContainerRequestContext request) {
    String length = request.getHeaderString("Content-Length");
    if (length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > LARGEST) {
      throw Refusal.of(Refusal.Reason.TOO_LARGE, "tooLarge", LARGEST / (1024 * 1024));
    }
  }
}
