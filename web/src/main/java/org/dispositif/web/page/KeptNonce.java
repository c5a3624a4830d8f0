package org.dispositif.web.page;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;

/**
 * PrimeFaces wants a view's nonce back from every form, where only its own scripts put it; a form
 * on a page without them would end in a fault. The view knows its nonce: taken from there.
 */
public class KeptNonce implements PhaseListener {

  private static final long serialVersionUID = 1L;
  private static final String NONCE = "primefaces.nonce";

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    boolean postback = faces.isPostback() && faces.getViewRoot() != null;
    Map<String, Object> view = postback ? faces.getViewRoot().getViewMap(false) : null;
    if (view != null && view.get(NONCE) instanceof String nonce) {
      ExternalContext external = faces.getExternalContext();
      external.setRequest(new WithNonce((HttpServletRequest) external.getRequest(), nonce));
    }
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    // nothing: the view is not there yet
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  private static final class WithNonce extends HttpServletRequestWrapper {

    private final String nonce;

    WithNonce(HttpServletRequest request, String nonce) {
      super(request);
      this.nonce = nonce;
    }

    @Override
    public String getParameter(String name) {
      return name.equals(NONCE) ? nonce : super.getParameter(name);
    }
  }
}
