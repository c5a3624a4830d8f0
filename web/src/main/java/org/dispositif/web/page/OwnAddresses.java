package org.dispositif.web.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/**
 * Forms are sent to the address of the page that they stand on ({@link Addresses}), not to that of
 * the view inside: what the address bar shows after a message is what one may copy or open again.
 */
public class OwnAddresses extends ViewHandlerWrapper {

  public OwnAddresses(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext faces, String viewId) {
    Map<String, Object> request = faces.getExternalContext().getRequestMap();
    Object address = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
    boolean own =
        address != null
            && faces.getViewRoot() != null
            && viewId.equals(faces.getViewRoot().getViewId());
    if (!own) {
      return super.getActionURL(faces, viewId);
    }
    Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
    return query == null ? address.toString() : address + "?" + query;
  }
}
