package org.dispositif.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dispositif.platform.Refusal;
import org.dispositif.search.Facet;
import org.dispositif.search.Found;
import org.dispositif.search.SearchService;
import org.dispositif.search.Wanted;
import org.dispositif.web.Texts;
import org.dispositif.web.api.Iris;
import org.dispositif.web.page.Me;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** The search page: hits by document, and facets that narrow them; all of it in the address. */
@Named
@RequestScoped
public class SearchPage {

  private static final int PER_PAGE = 20;
  private static final int SHOWN_VALUES = 7;

  @Inject SearchService service;
  @Inject FacetNames names;
  @Inject Navigation navigation;
  @Inject Messages messages;
  @Inject HttpServletRequest request;
  @Inject Iris iris;
  @Inject Me me;

  private Wanted wanted;
  private SearchAddress address;
  private Found found;

  public void load() {
    navigation.orErrorPage(this::find);
  }

  private boolean find() {
    wanted = SearchAddress.read(request, PER_PAGE, iris);
    address = SearchAddress.of(wanted);
    names.within(wanted);
    if (isAsked()) {
      try {
        found = service.search(wanted);
      } catch (Refusal refusal) {
        if (refusal.reason() != Refusal.Reason.BUSY) {
          throw refusal;
        }
        messages.refused(refusal);
      }
    }
    return true;
  }

  // ---------------------------------------------------------------- hits

  /** The hits of one document that follow each other from its best on. */
  public record Group(Found.Hit document, String about, List<HitView> hits) {

    public UUID id() {
      return document.document();
    }

    /** "rtl" where the language is written so. */
    public String direction() {
      return "ar".equals(document.language()) ? "rtl" : "ltr";
    }
  }

  public List<Group> getGroups() {
    Map<UUID, Group> groups = new LinkedHashMap<>();
    for (Found.Hit hit : found.hits()) {
      Group group =
          groups.computeIfAbsent(
              hit.document(), d -> new Group(hit, about(hit), new ArrayList<>()));
      if (!hit.type().equals("document")) {
        group.hits().add(HitView.of(hit, names.of(Facet.KIND, hit.kind())));
      }
    }
    return List.copyOf(groups.values());
  }

  /** Organ, year and language of a document, as far as they are known. */
  private String about(Found.Hit hit) {
    Stream<String> parts =
        Stream.of(
            names.of(Facet.DOCUMENT_KIND, hit.documentKind()),
            hit.organ() == null ? "" : names.of(Facet.ORGAN, hit.organ()),
            hit.year() == null ? "" : hit.year(),
            names.of(Facet.LANGUAGE, hit.language()),
            names.of(Facet.DOSSIER, hit.dossier().toString()));
    return String.join(" · ", parts.filter(p -> !p.isEmpty()).toList());
  }

  // ---------------------------------------------------------------- facets

  /** A value that narrows, or no longer does. */
  public record Value(String name, long count, boolean on, String href) {}

  /** A facet: its first values, and the others. */
  public record Side(String name, List<Value> first, List<Value> others) {}

  public List<Side> getSides() {
    List<Side> sides = new ArrayList<>();
    found
        .facets()
        .forEach(
            (facet, counts) -> {
              List<Value> values = values(facet, counts);
              if (values.size() > 1 || values.stream().anyMatch(Value::on)) {
                int first = Math.min(SHOWN_VALUES, values.size());
                sides.add(
                    new Side(
                        Texts.get(me.getLocale(), "search.facet." + facet.code()),
                        values.subList(0, first),
                        values.subList(first, values.size())));
              }
            });
    return sides;
  }

  /** Those that are on come first, also where nothing has them any more. */
  private List<Value> values(Facet facet, List<Found.Count> counts) {
    Set<String> on = wanted.filters().getOrDefault(facet, Set.of());
    Map<String, Long> all = new LinkedHashMap<>();
    on.forEach(v -> all.put(v, 0L));
    counts.forEach(c -> all.put(c.value(), c.count()));
    return all.entrySet().stream()
        .map(e -> value(facet, e.getKey(), e.getValue(), on.contains(e.getKey())))
        .toList();
  }

  private Value value(Facet facet, String value, long count, boolean on) {
    return new Value(names.of(facet, value), count, on, address.toggled(facet, value));
  }

  /** The filters that are on, to be taken away. */
  public List<Value> getChosen() {
    return wanted.filters().entrySet().stream()
        .flatMap(e -> e.getValue().stream().map(v -> value(e.getKey(), v, 0, true)))
        .toList();
  }

  /** What the form sends along with other words. */
  public List<SearchAddress.Parameter> getKept() {
    return address.filters();
  }

  // ---------------------------------------------------------------- the page

  /** Whether anything is searched for. */
  public boolean isAsked() {
    return !getQuery().isEmpty() || !wanted.filters().isEmpty();
  }

  public String getQuery() {
    return wanted.words() == null ? "" : wanted.words().strip();
  }

  public Found getFound() {
    return found;
  }

  public String getTitle() {
    String title = Texts.get(me.getLocale(), "search.title");
    return getQuery().isEmpty() ? title : getQuery() + " · " + title;
  }

  public int getFrom() {
    return wanted.offset() + 1;
  }

  public int getTo() {
    return wanted.offset() + found.hits().size();
  }

  public String getPreviousHref() {
    return wanted.offset() == 0 ? null : address.page(wanted.offset() / PER_PAGE);
  }

  public String getNextHref() {
    boolean more = getTo() < found.total() && wanted.offset() + PER_PAGE <= Wanted.FURTHEST;
    return more && !found.hits().isEmpty() ? address.page(wanted.offset() / PER_PAGE + 2) : null;
  }

  public String exampleHref(String words) {
    return "/search?q=" + SearchAddress.encoded(words);
  }

  public String getUnfilteredHref() {
    return address.unfiltered();
  }
}
