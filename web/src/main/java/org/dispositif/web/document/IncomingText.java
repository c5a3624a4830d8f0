package org.dispositif.web.document;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.dispositif.document.OriginalFile;
import org.dispositif.extract.MediaTypes;
import org.dispositif.intake.IntakeService;
import org.dispositif.platform.Refusal;
import org.dispositif.text.segment.DocumentKind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a caller tells of a text beside its words; a {@code @BeanParam}. */
public class IncomingText {

  /** The media types that are read, one list for all that take a text. */
  static final String TYPES = MediaTypes.ALL;

  @QueryParam("kind")
  @Parameter(description = "auto (the default), resolution, letter or article")
  String kind;

  @QueryParam("language")
  @Parameter(description = "BCP 47 code; recognised when not given")
  String language;

  @QueryParam("filename")
  @Parameter(description = "the file's name, kept with the original")
  String filename;

  public IntakeService.Incoming of(byte[] body, MediaType type) {
    return new IntakeService.Incoming(
        new OriginalFile(filename, type.toString(), body), kind(), language());
  }

  public IntakeService.Incoming of(byte[] body, String name, MediaType type) {
    OriginalFile file = new OriginalFile(filename == null ? name : filename, type.toString(), body);
    return new IntakeService.Incoming(file, kind(), language());
  }

  private DocumentKind kind() {
    if (kind == null || kind.equals("auto")) {
      return null;
    }
    for (DocumentKind known : DocumentKind.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(kind)) {
        return known;
      }
    }
    throw Refusal.badRequest("parameter", "kind", kind);
  }

  private String language() {
    if (language == null || language.isBlank()) {
      return null;
    }
    if (!language.matches("[a-z]{2,3}")) {
      throw Refusal.badRequest("parameter", "language", language);
    }
    return language;
  }
}
