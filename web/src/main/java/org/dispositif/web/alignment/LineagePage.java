package org.dispositif.web.alignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dispositif.alignment.ClauseLineage;
import org.dispositif.alignment.LineageService;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentView;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.page.Navigation;

/** A clause back through the family of its resolution, the latest wording first. */
@Named
@RequestScoped
public class LineagePage {

  @Inject LineageService lineages;
  @Inject Navigation navigation;

  private UUID id;
  private ClauseLineage lineage;
  private List<LineageEntry> entries = List.of();

  public void load() {
    lineage = navigation.orErrorPage(() -> lineages.of(id));
    if (lineage != null) {
      entries = entries();
    }
  }

  /** Each with what changed since the one below it. */
  private List<LineageEntry> entries() {
    List<LineageEntry> all = new ArrayList<>();
    DocumentView document = lineage.document();
    ClauseView main = lineage.clause();
    List<ClauseView> clauses = List.of(main);
    for (ClauseLineage.Step step : lineage.steps()) {
      all.add(LineageEntry.of(document, main, clauses, step));
      document = step.document();
      main = step.main();
      clauses = step.clauses();
    }
    all.add(LineageEntry.of(document, main, clauses, null));
    return all;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public ClauseLineage getLineage() {
    return lineage;
  }

  public List<LineageEntry> getEntries() {
    return entries;
  }

  /** "A/HRC/RES/48/17, par. 4 a)". */
  public String getCitation() {
    DocumentView document = lineage.document();
    return new ClauseNames(document.language()).citation(document.name(), lineage.clause().label());
  }

  /** How many older resolutions of the family have the clause. */
  public int getFound() {
    return lineage.steps().size();
  }

  /** Where the clause stands in its text. */
  public String getHref() {
    return LineageEntry.href(lineage.clause());
  }
}
