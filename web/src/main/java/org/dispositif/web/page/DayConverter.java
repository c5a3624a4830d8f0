package org.dispositif.web.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.dispositif.platform.Dates;

/** Shows a day in the page's language, in words. Shown only, never read. */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {

  @Override
  public String getAsString(FacesContext faces, UIComponent component, LocalDate value) {
    return Dates.day(value, faces.getViewRoot().getLocale());
  }

  @Override
  public LocalDate getAsObject(FacesContext faces, UIComponent component, String text) {
    throw new UnsupportedOperationException("days are only shown");
  }
}
