package org.dispositif.web.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dispositif.link.Relation;
import org.dispositif.link.Relations;
import org.dispositif.platform.Page;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.Paging;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The relations that a link can have. */
@Path("/relations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
public class RelationResource {

  @Inject Relations relations;
  @Inject Iris iris;
  @Context HttpServletRequest request;
  @Context UriInfo uri;

  /**
   * A relation.
   *
   * @param label in the caller's language, read from the source
   * @param inverseLabel in the caller's language, read from the target
   */
  public record Answer(
      UUID id,
      String code,
      String label,
      String inverseLabel,
      Map<String, String> labels,
      Map<String, String> inverseLabels,
      String source) {

    static Answer of(Relation r, Locale locale) {
      return new Answer(
          r.id(),
          r.code(),
          r.name(locale),
          r.inverse(locale),
          Map.of("en", r.nameEn(), "fr", r.nameFr()),
          Map.of("en", r.inverseEn(), "fr", r.inverseFr()),
          r.source());
    }
  }

  @GET
  @Operation(summary = "The relations that links of a dossier can have, each with its inverse name")
  public Response list(@QueryParam("dossier") String dossier, @BeanParam Paging paging) {
    UUID id =
        dossier == null || dossier.isBlank()
            ? null
            : iris.dossier(dossier).orElseThrow(Refusal::notFound);
    Locale locale = ProblemWriter.locale(request);
    Page<Relation> page =
        Page.stretch(relations.list(id), Relation::id, paging.after(), paging.limit());
    return Listing.answer(page, paging, uri, iris, Relation::id, r -> Answer.of(r, locale));
  }
}
