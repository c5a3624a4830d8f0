package org.dispositif.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Page;
import org.dispositif.reference.CitedByService;
import org.dispositif.reference.Citing;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.document.OfDocument;

/** Who cites a document, or one of its clauses. */
@Named
@RequestScoped
public class CitedByPage extends OfDocument {

  private static final int PER_PAGE = 50;

  @Inject CitedByService citedBy;

  private int page = 1;
  private String label = "";
  private Page<Citing> found = new Page<>(List.of(), 0);

  /** A document, and the clauses of it that cite. */
  public record Group(DocumentView document, List<Line> lines) {}

  /**
   * A clause that cites.
   *
   * @param cited the place that it cites, as people write it, or empty
   */
  public record Line(UUID clause, String label, String words, String cited) {}

  public void load() {
    if (found()) {
      page = Math.max(1, page);
      found = citedBy.of(getId(), getClause(), (page - 1) * PER_PAGE, PER_PAGE);
      label = getClause() == null ? "" : names().full(clauses.get(getClause()).label());
    }
  }

  private ClauseNames names() {
    return new ClauseNames(getDocument().language());
  }

  /** By the document that cites. */
  public List<Group> getGroups() {
    Map<UUID, Group> groups = new LinkedHashMap<>();
    for (Citing citing : found.items()) {
      groups
          .computeIfAbsent(
              citing.document().id(), any -> new Group(citing.document(), new ArrayList<>()))
          .lines()
          .add(line(citing));
    }
    return List.copyOf(groups.values());
  }

  private Line line(Citing citing) {
    ClauseNames theirs = new ClauseNames(citing.document().language());
    boolean say = getClause() == null && citing.targetLabel() != null;
    return new Line(
        citing.clause(),
        theirs.full(citing.label()),
        citing.words(),
        say ? names().full(citing.targetLabel()) : "");
  }

  public long getTotal() {
    return found.total();
  }

  /** The address of the stretch before; null: this is the first. */
  public String getBefore() {
    return page == 1 ? null : address(page - 1);
  }

  /** The address of the stretch behind; null: this is the last. */
  public String getBehind() {
    return (long) page * PER_PAGE >= found.total() ? null : address(page + 1);
  }

  private String address(int number) {
    return "/documents/"
        + getId()
        + "/cited-by?page="
        + number
        + (getClause() == null ? "" : "&clause=" + getClause());
  }

  /** Of the clause asked about, as people write it, or empty. */
  public String getLabel() {
    return label;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
