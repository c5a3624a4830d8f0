package org.dispositif.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dispositif.comparison.CellState;
import org.dispositif.comparison.ComparisonService;
import org.dispositif.comparison.ComparisonService.Answered;
import org.dispositif.demand.OrganizationView;
import org.dispositif.demand.Organizations;
import org.dispositif.dossier.DossierService;
import org.dispositif.web.comparison.CellMark;
import org.dispositif.web.page.Me;
import org.dispositif.web.page.Navigation;

/** One organisation or person: what it signed, what it asked, what came of it. */
@Named
@RequestScoped
public class OrganizationPage {

  @Inject Organizations organizations;
  @Inject ComparisonService comparisons;
  @Inject DossierService dossiers;
  @Inject Navigation navigation;
  @Inject Me me;

  private UUID id;
  private String name;
  private OrganizationView view;
  private List<Letter> letters = List.of();

  /**
   * A letter that was signed.
   *
   * @param with who signed for the organisation, or for which organisation a person did
   */
  public record Letter(
      UUID id,
      String title,
      String language,
      String dossier,
      String with,
      List<Asked> demands,
      List<Total> totals) {}

  /** What was asked, and what came of it. */
  public record Asked(String number, String words, String href, int depth, List<Given> given) {}

  /** What one resolution gives of it. */
  public record Given(String resolution, String href, CellMark mark, String judgement) {}

  /** How many demands of a letter were judged so. */
  public record Total(CellMark mark, String judgement, long count) {}

  public void load() {
    view =
        navigation.orErrorPage(
            () -> id == null ? organizations.person(name) : organizations.get(id));
    if (view != null) {
      List<UUID> ids = view.letters().stream().map(l -> l.letter().id()).toList();
      List<Answered> answers = comparisons.answers(ids);
      letters = view.letters().stream().map(l -> letter(l, answers)).toList();
    }
  }

  private Letter letter(OrganizationView.Signed signed, List<Answered> all) {
    var letter = signed.letter();
    List<Answered> own = all.stream().filter(a -> a.letter().id().equals(letter.id())).toList();
    return new Letter(
        letter.id(),
        letter.name(),
        letter.language(),
        dossiers.get(letter.dossier()).title(),
        String.join(", ", signed.with()),
        own.stream().map(this::asked).toList(),
        totals(own));
  }

  private List<Total> totals(List<Answered> answers) {
    return Arrays.stream(CellState.values())
        .filter(s -> s != CellState.UNJUDGED)
        .map(s -> new Total(CellMark.of(s, me.getLocale()), judgement(s), count(answers, s)))
        .filter(t -> t.count() > 0)
        .toList();
  }

  private static long count(List<Answered> answers, CellState state) {
    return answers.stream()
        .flatMap(a -> a.outcomes().stream())
        .filter(o -> o.cell().state() == state)
        .count();
  }

  private Asked asked(Answered a) {
    String number = a.demand().number();
    return new Asked(
        number,
        a.demand().shown(),
        "/documents/" + a.letter().id() + "#d-" + a.demand().id(),
        (int) number.chars().filter(c -> c == '.').count(),
        a.outcomes().stream().map(o -> given(a, o)).toList());
  }

  private Given given(Answered a, ComparisonService.Outcome outcome) {
    CellState state = outcome.cell().state();
    return new Given(
        outcome.resolution().name(),
        "/judging?letter=%s&resolution=%s#d-%s"
            .formatted(a.letter().id(), outcome.resolution().id(), a.demand().id()),
        CellMark.of(state, me.getLocale()),
        judgement(state));
  }

  private String judgement(CellState state) {
    return CellMark.name(state, me.getLocale());
  }

  /** The address of the page of somebody who signed. */
  public static String personHref(String name) {
    return "/organizations/people?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  public OrganizationView getView() {
    return view;
  }

  public boolean isPerson() {
    return id == null;
  }

  public List<Letter> getLetters() {
    return letters;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
