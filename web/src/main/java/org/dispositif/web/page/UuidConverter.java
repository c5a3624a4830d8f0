package org.dispositif.web.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.dispositif.platform.Ids;

/** Ids in addresses and forms. What is no id is taken as none, and then nothing is found. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

  private static final UUID NONE = new UUID(0, 0);

  @Override
  public UUID getAsObject(FacesContext faces, UIComponent component, String text) {
    return text == null || text.isBlank() ? null : Ids.parse(text.strip()).orElse(NONE);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, UUID value) {
    return value == null ? "" : value.toString();
  }
}
