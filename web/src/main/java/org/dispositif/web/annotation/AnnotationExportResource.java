package org.dispositif.web.annotation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dispositif.annotation.AnnotationQuery;
import org.dispositif.annotation.AnnotationService;
import org.dispositif.document.DocumentService;
import org.dispositif.dossier.DossierService;
import org.dispositif.web.api.Iris;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Annotations to be taken away, as one file of JSON-LD. */
@Path("/{of:dossiers|documents}/{id}/annotations.jsonld")
@RequestScoped
@Produces({AnnotationResource.LD, MediaType.APPLICATION_JSON})
@Tag(name = "Annotations")
public class AnnotationExportResource {

  @Inject AnnotationService annotations;
  @Inject DossierService dossiers;
  @Inject DocumentService documents;
  @Inject AnnotationCollections collections;
  @Inject Iris iris;

  @GET
  @Operation(summary = "All annotations of a dossier or a document that the caller sees, as a file")
  public Response export(@PathParam("of") String of, @PathParam("id") UUID id) {
    boolean dossier = of.equals("dossiers");
    String label = dossier ? dossiers.get(id).title() : documents.get(id).name();
    AnnotationQuery query =
        dossier ? AnnotationQuery.ofDossier(id) : AnnotationQuery.ofDocument(id);
    JsonObject json =
        collections.whole(
            iris.api(of, id, "annotations.jsonld"),
            label,
            annotations.stored(query, 0, Integer.MAX_VALUE));
    return Response.ok(json.toString())
        .type(AnnotationResource.PROFILE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"annotations.jsonld\"")
        .build();
  }
}
