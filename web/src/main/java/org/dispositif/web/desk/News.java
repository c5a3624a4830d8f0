package org.dispositif.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.desk.Doing;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.web.Texts;
import org.dispositif.web.page.Messages;

/** Doings as sentences that lead to the very thing. */
@RequestScoped
public class News {

  @Inject Messages messages;
  @Inject Caller caller;

  /**
   * One sentence.
   *
   * @param address where it leads
   * @param place the document, or the dossier, by name
   */
  public record Line(String said, String address, String place, String dossier, Instant at) {}

  /** What happened on one day. */
  public record Day(LocalDate day, List<Line> lines) {}

  public List<Day> days(List<Doing> doings) {
    Map<LocalDate, List<Line>> days = new LinkedHashMap<>();
    doings.stream()
        .filter(d -> Texts.has(key(d)))
        .forEach(
            d ->
                days.computeIfAbsent(
                        d.at().atZone(ZoneOffset.UTC).toLocalDate(), k -> new ArrayList<>())
                    .add(line(d)));
    return days.entrySet().stream().map(e -> new Day(e.getKey(), e.getValue())).toList();
  }

  private Line line(Doing d) {
    String who = d.who().equals(caller.id()) ? messages.text("news.you") : d.whoName();
    int mine = d.who().equals(caller.id()) ? 1 : 0;
    String place = d.document() == null ? d.dossierTitle() : d.document().name();
    if (d.other() != null) {
      place = messages.text("news.between", place, d.other().name());
    }
    return new Line(
        messages.text(key(d), who, d.count(), mine),
        address(d),
        place,
        d.document() == null ? "" : d.dossierTitle(),
        d.at());
  }

  private static String key(Doing d) {
    return "news." + d.what() + "." + d.kind();
  }

  /** The very thing; where it is gone, the trash that it lies in. */
  private static String address(Doing d) {
    String dossier = "/dossiers/" + d.dossier();
    boolean gone = d.kind() == Changes.Kind.DELETED;
    if (gone && !d.what().equals("member")) {
      return d.what().equals("dossier") ? "/" : dossier + "/trash";
    }
    String document = d.document() == null ? null : "/documents/" + d.document().id();
    return switch (d.what()) {
      case "member", "joined" -> dossier + "/members";
      case "assignment", "decision" -> dossier + "/assignments";
      case "guidelines" -> dossier + "/guidelines";
      case "tag" -> dossier + "/tags#t-" + d.thing();
      case "presentation" -> "/presentations/" + d.thing();
      case "scene", "showLink" -> dossier + "/presentations";
      case "strength" -> dossier + "/verbs";
      case "addressee" -> dossier + "/addressees";
      case "exercise", "round" -> dossier + "/exercises";
      case "annotation" -> document == null ? dossier : document + "#a-" + d.thing();
      case "demand" -> document == null ? dossier : document + "#d-" + d.thing();
      case "clause" -> document == null ? dossier : document + "/clauses/" + d.thing();
      case "judgement" ->
          document == null || d.other() == null
              ? dossier
              : "/comparison?letter=" + d.document().id() + "&resolution=" + d.other().id();
      default -> document == null ? dossier : document;
    };
  }
}
