package org.dispositif.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.dispositif.platform.Refusal;

/** Going somewhere else, or nowhere: redirects, and the error page that a refusal asks for. */
@RequestScoped
public class Navigation {

  @Inject FacesContext faces;

  /** Redirects; messages are shown on the next page. */
  public void go(String address) {
    faces.getExternalContext().getFlash().setKeepMessages(true);
    try {
      faces.getExternalContext().redirect(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  /** What {@code load} finds; when it is refused, null, and the refusal's error page is shown. */
  public <T> T orErrorPage(Supplier<T> load) {
    try {
      return load.get();
    } catch (Refusal refusal) {
      error(refusal);
      return null;
    }
  }

  private void error(Refusal refusal) {
    int status =
        switch (refusal.reason()) {
          case GONE -> HttpServletResponse.SC_GONE;
          case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
          default -> HttpServletResponse.SC_NOT_FOUND;
        };
    try {
      faces.getExternalContext().responseSendError(status, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
