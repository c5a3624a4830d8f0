package org.dispositif.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.security.SecuritySchemes;

/** The HTTP contract lives under {@code /api}. */
@ApplicationPath("/api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Dispositif",
            version = "1",
            description =
                "Reads UN resolutions clause by clause and holds them against what civil society asked for."
                    + " JSON is UTF-8, members in camelCase, dates ISO 8601, offsets in Unicode code points,"
                    + " start included, end not. Lists are {items, total} with ?limit=&after= and Link rel=next."
                    + " Changes need If-Match with the etag that was read (428 without, 412 with the present"
                    + " state when it is stale); PATCH is application/merge-patch+json; DELETE moves to the"
                    + " trash (204), afterwards 410. Unknown query parameters and members are refused (400)."
                    + " Errors are problem documents (RFC 9457) with a stable code, cause and remedy in the"
                    + " language of Accept-Language (en, fr).",
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
    security = {@SecurityRequirement(name = "basic"), @SecurityRequirement(name = "token")})
@SecuritySchemes({
  @SecurityScheme(
      securitySchemeName = "basic",
      type = SecuritySchemeType.HTTP,
      scheme = "basic",
      description = "Login and password of an account."),
  @SecurityScheme(
      securitySchemeName = "token",
      type = SecuritySchemeType.HTTP,
      scheme = "bearer",
      description = "An API token, made in the pages or by POST /api/tokens.")
})
public class Api extends Application {}
