package org.dispositif.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dispositif.document.DocumentView;
import org.dispositif.document.Library;
import org.dispositif.document.LibraryQuery;
import org.dispositif.platform.Page;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.web.page.Messages;

/**
 * The documents of a dossier, a page at a time, with what they can be narrowed to. All of it stands
 * in the address.
 */
@Named
@RequestScoped
public class LibraryPage {

  private static final int AT_ONCE = 50;

  /** Fewer documents are seen at a glance. */
  private static final int BROWSED_FROM = 30;

  @Inject Library library;
  @Inject Messages messages;

  private LibraryAddress address = new LibraryAddress(null, null, null, null, 1);
  private Facets facets = new Facets(List.of());
  private Page<DocumentView> page = new Page<>(List.of(), 0);
  private UUID dossier;

  /** Called by the dossier's page once it may be read. */
  void load(UUID id) {
    dossier = id;
    facets = new Facets(library.heaps(id));
    page =
        library.list(
            new LibraryQuery(
                id,
                address.organ(),
                address.year(),
                address.kind(),
                address.order(),
                (address.page() - 1) * AT_ONCE,
                AT_ONCE));
  }

  public List<DocumentView> getDocuments() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  public long getAll() {
    return facets.total();
  }

  /** Whether there are so many that one wants to narrow them. */
  public boolean isBrowsed() {
    return facets.total() > BROWSED_FROM;
  }

  /** Those of a kind among the documents of a dossier that is not browsed. */
  public List<DocumentView> of(DocumentKind kind) {
    return page.items().stream().filter(d -> d.kind() == kind).toList();
  }

  // ---------------------------------------------------------------- narrowing

  /**
   * Something that the list can be narrowed to.
   *
   * @param href with it, or without it where it is on
   */
  public record Choice(String name, long count, String href, boolean on) {}

  public List<Choice> getKinds() {
    return facets.kinds(address).stream()
        .map(
            c ->
                choice(
                    messages.text("kind." + c.value()),
                    c.count(),
                    address.withKind(c.value()),
                    c.value() == address.kind(),
                    address.withKind(null)))
        .toList();
  }

  public List<Choice> getOrgans() {
    return facets.organs(address).stream()
        .map(
            c ->
                choice(
                    organ(c.value()),
                    c.count(),
                    address.withOrgan(c.value()),
                    c.value().equals(address.organ()),
                    address.withOrgan(null)))
        .toList();
  }

  public List<Choice> getYears() {
    return facets.years(address).stream()
        .map(
            c ->
                choice(
                    c.value() == 0 ? messages.text("library.noYear") : c.value().toString(),
                    c.count(),
                    address.withYear(c.value()),
                    c.value().equals(address.year()),
                    address.withYear(null)))
        .toList();
  }

  private Choice choice(
      String name, long count, LibraryAddress with, boolean on, LibraryAddress without) {
    return new Choice(name, count, (on ? without : with).href(dossier), on);
  }

  private String organ(String code) {
    String key = "organ." + code;
    return code.isEmpty() ? messages.text("library.noOrgan") : known(messages.text(key), key, code);
  }

  private static String known(String text, String key, String code) {
    return text.equals(key) ? code : text;
  }

  public boolean isNarrowed() {
    return address.organ() != null || address.year() != null || address.kind() != null;
  }

  public String getAllHref() {
    return new LibraryAddress(null, null, null, address.order(), 1).href(dossier);
  }

  // ---------------------------------------------------------------- order and pages

  public List<Choice> getOrders() {
    return List.of(LibraryQuery.Order.values()).stream()
        .map(
            o ->
                new Choice(
                    messages.text("library.order." + o),
                    0,
                    address.withOrder(o).href(dossier),
                    o == address.order()))
        .toList();
  }

  public int getPages() {
    return (int) ((page.total() + AT_ONCE - 1) / AT_ONCE);
  }

  public int getPageNumber() {
    return address.page();
  }

  public String getPrevious() {
    return address.page() > 1 ? address.withPage(address.page() - 1).href(dossier) : null;
  }

  public String getNext() {
    return address.page() < getPages() ? address.withPage(address.page() + 1).href(dossier) : null;
  }

  /** The first and the last of those on the page, counted from 1. */
  public String getShown() {
    long first = (address.page() - 1L) * AT_ONCE + 1;
    return messages.text("library.shown", first, first + page.items().size() - 1, page.total());
  }

  // ---------------------------------------------------------------- the address

  public String getOrgan() {
    return address.organ();
  }

  public void setOrgan(String organ) {
    address = address.withOrgan("none".equals(organ) ? "" : organ);
  }

  public String getYear() {
    return address.year() == null ? null : address.year().toString();
  }

  public void setYear(String year) {
    address = address.withYear(number(year));
  }

  public String getKind() {
    return address.kind() == null ? null : address.kind().name().toLowerCase(Locale.ROOT);
  }

  public void setKind(String kind) {
    for (DocumentKind known : DocumentKind.values()) {
      address = known.name().equalsIgnoreCase(kind) ? address.withKind(known) : address;
    }
  }

  public String getSort() {
    return address.order().name().toLowerCase(Locale.ROOT);
  }

  public void setSort(String sort) {
    for (LibraryQuery.Order known : LibraryQuery.Order.values()) {
      address = known.name().equalsIgnoreCase(sort) ? address.withOrder(known) : address;
    }
  }

  public String getPage() {
    return Integer.toString(address.page());
  }

  /** Read after the others, each of which leads back to the first page. */
  public void setPage(String number) {
    Integer wanted = number(number);
    address = address.withPage(wanted == null ? 1 : Math.max(1, wanted));
  }

  /** Whoever changes an address by hand sees the list, not an error. */
  private static Integer number(String text) {
    return "none".equals(text)
        ? Integer.valueOf(0)
        : text != null && text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
  }
}
