package org.dispositif.web.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;
import java.time.format.FormatStyle;
import org.dispositif.platform.Dates;

/** Shows an instant in the page's language; UTC, as the whole product. Shown only, never read. */
@FacesConverter("instant")
public class InstantConverter implements Converter<Instant> {

  @Override
  public String getAsString(FacesContext faces, UIComponent component, Instant value) {
    return Dates.time(value, FormatStyle.MEDIUM, faces.getViewRoot().getLocale());
  }

  @Override
  public Instant getAsObject(FacesContext faces, UIComponent component, String text) {
    throw new UnsupportedOperationException("instants are only shown");
  }
}
