package org.dispositif.web.curation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.curation.AssignmentService;
import org.dispositif.curation.AssignmentView;
import org.dispositif.curation.NewAssignment;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.MemberView;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Refusal;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** The assignments of a dossier: given and opened by curators, done by those who have them. */
@Named
@ViewScoped
public class AssignmentsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject DossierService dossiers;
  @Inject AssignmentService assignments;
  @Inject DocumentService documents;
  @Inject Navigation navigation;
  @Inject Messages messages;
  @Inject Caller caller;

  private UUID id;
  private DossierView dossier;
  private List<AssignmentView> all = List.of();
  private List<MemberView> members = List.of();
  private List<DocumentView> readable = List.of();
  private String kind = "ANNOTATE";
  private String title;
  private String instructions;
  private String dueOn;
  private boolean blind = true;
  private String clauses;
  private UUID change;
  private AssignmentView changed;
  private List<String> wanted = new ArrayList<>();
  private List<String> people = new ArrayList<>();
  private String fault;

  /** What is asked before it is opened; names those who are not done. */
  public String sureToOpen(AssignmentView assignment) {
    String late =
        assignment.people().stream()
            .filter(p -> !p.done())
            .map(AssignmentView.Assignee::name)
            .collect(Collectors.joining(", "));
    return late.isEmpty()
        ? messages.text("assignment.sureToOpen")
        : messages.text("assignment.sureToOpen.early", late);
  }

  public void load() {
    dossier = navigation.orErrorPage(() -> dossiers.get(id));
    if (dossier == null) {
      return;
    }
    all = assignments.list(id);
    if (isCurator()) {
      all.stream().filter(a -> a.id().equals(change)).findFirst().ifPresent(this::fill);
      members =
          dossiers.members(id).stream()
              .filter(m -> m.role().may(Permission.WORK) || people.contains(m.account().toString()))
              .toList();
      readable = offered();
    }
  }

  /** The texts of the dossier, and those of others that it is about already. */
  private List<DocumentView> offered() {
    List<DocumentView> there = changed == null ? List.of() : changed.documents();
    return Stream.concat(documents.all(id).stream(), there.stream())
        .collect(Collectors.toMap(DocumentView::id, Function.identity(), (one, again) -> one))
        .values()
        .stream()
        .sorted(Comparator.comparing(DocumentView::name))
        .toList();
  }

  /** The form shows what is there. */
  private void fill(AssignmentView a) {
    changed = a;
    kind = a.kind();
    title = a.title();
    instructions = a.instructions();
    dueOn = a.dueOn() == null ? null : a.dueOn().toString();
    blind = a.blind();
    wanted = new ArrayList<>(a.documents().stream().map(d -> d.id().toString()).toList());
    people = new ArrayList<>(a.people().stream().map(p -> p.account().toString()).toList());
    clauses = a.clauses().stream().map(UUID::toString).collect(Collectors.joining(" "));
  }

  /**
   * Which field of the form was refused, by its id; empty for none in particular, null for no
   * refusal.
   */
  public String getFault() {
    return fault;
  }

  /** The form stands open while one changes an assignment, and when it was refused. */
  public boolean isUnfolded() {
    return changed != null || fault != null;
  }

  private static String field(Refusal refusal) {
    return switch (refusal.code()) {
      case "assignment.title" -> "give:title";
      case "assignment.kind" -> "give:kind";
      case "assignment.instructions" -> "give:instructions";
      case "assignment.documents", "assignment.table" -> "give:documents";
      case "assignment.nobody", "assignment.person" -> "give:people";
      default -> "";
    };
  }

  public void give() {
    NewAssignment given =
        new NewAssignment(
            null, kind, title, instructions, day(), blind, ids(wanted), some(), ids(people));
    send(() -> assignments.create(id, given), "assignment.given");
  }

  public void edit() {
    AssignmentService.Edit edit =
        new AssignmentService.Edit(
            title,
            instructions,
            day(),
            isFixed() ? null : ids(wanted),
            some(),
            isFixed() ? null : Stream.concat(ids(people).stream(), gone().stream()).toList());
    String off =
        changed.people().stream()
            .filter(p -> !isFixed() && !people.contains(p.account().toString()))
            .filter(p -> !gone().contains(p.account()))
            .map(AssignmentView.Assignee::name)
            .collect(Collectors.joining(", "));
    send(
        () -> assignments.edit(changed.id(), changed.version(), edit),
        off.isEmpty() ? "saved" : "assignment.takenOff",
        off);
  }

  /** Who left the dossier stays with what they made; nobody could choose them. */
  private List<UUID> gone() {
    List<UUID> here = members.stream().map(MemberView::account).toList();
    return changed.people().stream()
        .map(AssignmentView.Assignee::account)
        .filter(account -> !here.contains(account))
        .toList();
  }

  /** Texts and people stay as they are once a blind assignment is open. */
  public boolean isFixed() {
    return changed != null && changed.blind() && changed.open();
  }

  /** Of the chosen texts; those of others were unchosen with them. */
  private List<UUID> some() {
    return clauses == null || clauses.isBlank()
        ? List.of()
        : ids(List.of(clauses.strip().split("\\s+")));
  }

  private static List<UUID> ids(List<String> chosen) {
    return chosen.stream().flatMap(one -> Ids.parse(one).stream()).toList();
  }

  private LocalDate day() {
    try {
      return dueOn == null || dueOn.isBlank() ? null : LocalDate.parse(dueOn.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public void done(UUID assignment, boolean done) {
    change(() -> assignments.done(assignment, done), "saved");
  }

  public void open(UUID assignment) {
    change(() -> assignments.open(assignment), "assignment.nowOpen");
  }

  public void delete(UUID assignment, int version) {
    change(() -> assignments.delete(assignment, version), "saved");
  }

  /** What the form says; refused it stays open with all that was typed. */
  private void send(Runnable change, String said, Object... args) {
    Refusal refusal = change(change, said, args);
    fault = refusal == null ? null : field(refusal);
  }

  /** Null when it was done. */
  private Refusal change(Runnable change, String said, Object... args) {
    try {
      change.run();
      messages.info(said, args);
      navigation.go("/dossiers/" + id + "/assignments");
      return null;
    } catch (Refusal refusal) {
      messages.refused(refusal);
      return refusal;
    }
  }

  /** The caller's own part; null when they have none. */
  public AssignmentView.Assignee mine(AssignmentView a) {
    return a.people().stream()
        .filter(p -> p.account().equals(caller.id()))
        .findFirst()
        .orElse(null);
  }

  /** Whether the caller can still say that they are done. */
  public boolean isWaiting(AssignmentView a) {
    return mine(a) != null && (!a.open() || !a.blind());
  }

  /** Where one works on it. */
  public String work(AssignmentView a) {
    return AssignmentPages.work(a);
  }

  public boolean isCurator() {
    return dossier != null && dossier.may(Permission.CURATE);
  }

  public DossierView getDossier() {
    return dossier;
  }

  public List<AssignmentView> getAll() {
    return all;
  }

  public List<MemberView> getMembers() {
    return members;
  }

  public List<DocumentView> getReadable() {
    return readable;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  /** The assignment that the form changes; null when it gives a new one. */
  public AssignmentView getChanged() {
    return changed;
  }

  public UUID getChange() {
    return change;
  }

  public void setChange(UUID change) {
    this.change = change;
  }

  public String getClauses() {
    return clauses;
  }

  public void setClauses(String clauses) {
    this.clauses = clauses;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getInstructions() {
    return instructions;
  }

  public void setInstructions(String instructions) {
    this.instructions = instructions;
  }

  public String getDueOn() {
    return dueOn;
  }

  public void setDueOn(String dueOn) {
    this.dueOn = dueOn;
  }

  public boolean isBlind() {
    return blind;
  }

  public void setBlind(boolean blind) {
    this.blind = blind;
  }

  public List<String> getWanted() {
    return wanted;
  }

  public void setWanted(List<String> wanted) {
    this.wanted = wanted;
  }

  public List<String> getPeople() {
    return people;
  }

  public void setPeople(List<String> people) {
    this.people = people;
  }
}
