package org.dispositif.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dispositif.annotation.AnnotationService;
import org.dispositif.annotation.TagService;
import org.dispositif.comparison.JudgementService;
import org.dispositif.curation.AssignmentService;
import org.dispositif.demand.DemandService;
import org.dispositif.document.DocumentService;
import org.dispositif.link.LinkService;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was deleted in a dossier. */
@Path("/dossiers/{dossier}/trash")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers")
public class TrashResource {

  @Inject DocumentService documents;
  @Inject AnnotationService annotations;
  @Inject TagService tags;
  @Inject DemandService demands;
  @Inject LinkService links;
  @Inject JudgementService judgements;
  @Inject AssignmentService assignments;
  @Inject Iris iris;

  /**
   * Something in the trash.
   *
   * @param kind {@code document, annotation, demand, link, judgement, tag} or {@code assignment}
   * @param restore where a POST brings it back
   */
  public record Deleted(
      String kind, UUID id, String url, String page, String name, String restore) {}

  @GET
  @Operation(
      summary =
          "The documents, annotations, demands, links, tags and own judgements in the trash"
              + " (analysts), and the assignments (curators)")
  public Listing<Deleted> list(@PathParam("dossier") UUID dossier) {
    List<Deleted> all = new ArrayList<>();
    documents
        .trash(dossier)
        .forEach(
            d -> all.add(deleted("document", d.id(), dossier, iris.document(d.id()), d.name())));
    annotations
        .trash(dossier)
        .forEach(
            a ->
                all.add(deleted("annotation", a.id(), dossier, iris.annotation(a.id()), a.line())));
    demands
        .trash(dossier)
        .forEach(d -> all.add(deleted("demand", d.id(), dossier, iris.demand(d.id()), d.text())));
    links
        .trash(dossier)
        .forEach(l -> all.add(deleted("link", l.id(), dossier, iris.link(l.id()), l.name())));
    judgements
        .trash(dossier)
        .forEach(j -> all.add(deleted("judgement", j.id(), dossier, url(j.which()), j.name())));
    tags.trash(dossier)
        .forEach(t -> all.add(deleted("tag", t.id(), dossier, iris.tag(t.id()), t.name())));
    assignments
        .trash(dossier)
        .forEach(
            a ->
                all.add(
                    deleted(
                        "assignment",
                        a.id(),
                        dossier,
                        iris.api("assignments", a.id()),
                        a.title())));
    return Listing.whole(all, d -> d);
  }

  private String url(JudgementService.Which which) {
    String url = iris.api("demands", which.demand(), "coverage", which.resolution());
    return which.agreed() ? url + "/agreed" : url;
  }

  private Deleted deleted(String kind, UUID id, UUID dossier, String url, String name) {
    return new Deleted(kind, id, url, iris.dossierPage(dossier) + "/trash", name, url + "/restore");
  }
}
