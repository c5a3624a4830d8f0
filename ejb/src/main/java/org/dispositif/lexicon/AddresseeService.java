package org.dispositif.lexicon;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Json;
import org.dispositif.platform.Refusal;
import org.dispositif.text.letter.LetterReader;
import org.dispositif.text.segment.KnownAddressees;

/** Who can be addressed in a dossier: the built-in list, with what its curators add and rename. */
@Stateless
public class AddresseeService {

  static final int LONGEST_NAME = 200;

  private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");
  private static final Map<String, Map<String, List<String>>> BUILT_IN = builtIn();

  @PersistenceContext EntityManager em;
  @Inject Access access;
  @Inject Changes changes;

  private static Map<String, Map<String, List<String>>> builtIn() {
    Map<String, Map<String, List<String>>> all = new LinkedHashMap<>(KnownAddressees.all());
    new TreeSet<>(LetterReader.addressees()).forEach(code -> all.putIfAbsent(code, Map.of()));
    return all;
  }

  /** The dossier's own by code, then the built-in ones in the order of their list. */
  public List<AddresseeView> list(UUID dossier) {
    access.require(dossier, Permission.READ);
    Map<String, AddresseeEntry> own = own(dossier);
    List<AddresseeView> views =
        own.values().stream()
            .filter(e -> !e.givenBack && !BUILT_IN.containsKey(e.code))
            .map(AddresseeService::view)
            .collect(Collectors.toList());
    BUILT_IN.keySet().forEach(code -> views.add(view(dossier, code, own.get(code))));
    return views;
  }

  /**
   * One addressee.
   *
   * @throws Refusal not found when neither the list nor the dossier knows it
   */
  public AddresseeView get(UUID dossier, String code) {
    access.require(dossier, Permission.READ);
    return find(dossier, code).orElseThrow(Refusal::notFound);
  }

  /** The version that a change is made to; 0 where the dossier never said anything of it. */
  public int version(UUID dossier, String code) {
    access.require(dossier, Permission.READ);
    AddresseeEntry entry = own(dossier).get(code);
    return entry == null ? 0 : entry.version + 1;
  }

  /** The names that dossiers gave, for those of these that have one: English, French. */
  public Map<String, Names> names(Collection<UUID> dossiers) {
    if (dossiers.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select e from AddresseeEntry e where e.dossier in :dossiers and e.givenBack = false"
                + " order by e.code, e.id desc",
            AddresseeEntry.class)
        .setParameter("dossiers", dossiers)
        .getResultStream()
        .filter(e -> e.nameEn != null && !e.nameEn.isEmpty())
        .collect(Collectors.toMap(e -> e.code, e -> new Names(e.nameEn, e.nameFr), (a, b) -> b));
  }

  /** How an addressee is called. */
  public record Names(String en, String fr) {

    public String in(Locale locale) {
      return locale.getLanguage().equals("fr") ? fr : en;
    }
  }

  /**
   * Adds an addressee, renames one, or adds to the words by which one is recognised.
   *
   * @param version that was read; 0 where the dossier never said anything of it
   * @throws Refusal stale when somebody changed it since
   */
  public AddresseeView set(UUID dossier, String code, int version, NewAddressee wanted) {
    access.require(dossier, Permission.CURATE);
    AddresseeEntry there = at(dossier, code, version);
    AddresseeEntry entry = fill(there == null ? entry(dossier, code) : there, wanted);
    record(dossier, List.of(entry.id));
    return view(entry);
  }

  /** A row of a table, by its number: an addressee and what is said of it. */
  public record Row(int line, String code, NewAddressee wanted) {}

  /**
   * For whoever has much to read before they can change anything.
   *
   * @throws Refusal as a change would be refused
   */
  public void requireChange(UUID dossier) {
    access.require(dossier, Permission.CURATE);
  }

  /**
   * Sets many at once, whatever was there; all or none. A built-in one of which nothing is said is
   * given back.
   *
   * @return how many changed
   */
  public int setAll(UUID dossier, List<Row> rows) {
    access.require(dossier, Permission.CURATE);
    Map<String, AddresseeEntry> own = own(dossier);
    List<UUID> changed = new ArrayList<>();
    for (Row row : rows) {
      if (tried(row, () -> set(dossier, row, own))) {
        changed.add(own.get(row.code).id);
      }
    }
    record(dossier, changed);
    return changed.size();
  }

  /** Says which row it is that cannot be used. */
  private static boolean tried(Row row, BooleanSupplier set) {
    try {
      return set.getAsBoolean();
    } catch (Refusal refusal) {
      throw Refusal.unusable("lexicon.row", row.line, String.valueOf(row.code), refusal.code());
    }
  }

  private boolean set(UUID dossier, Row row, Map<String, AddresseeEntry> own) {
    AddresseeEntry entry = own.get(row.code);
    AddresseeView before = entry == null ? null : view(entry);
    if (BUILT_IN.containsKey(row.code) && isNothing(row.wanted)) {
      return entry != null && !entry.givenBack && (entry.givenBack = true);
    }
    AddresseeEntry filled = fill(entry == null ? entry(dossier, row.code) : entry, row.wanted);
    own.put(row.code, filled);
    return before == null || !view(filled).equals(before);
  }

  private static boolean isNothing(NewAddressee wanted) {
    return name(wanted.nameEn()) == null
        && name(wanted.nameFr()) == null
        && Forms.clean(wanted.forms()).isEmpty()
        && StrengthService.source(wanted.source()).isEmpty();
  }

  /**
   * Gives a built-in addressee back as it was; one that was added goes.
   *
   * @throws Refusal stale when somebody changed it since it was read
   */
  public void giveBack(UUID dossier, String code, int version) {
    access.require(dossier, Permission.CURATE);
    AddresseeEntry entry = at(dossier, code, version);
    if (entry == null || entry.givenBack) {
      throw Refusal.conflict("lexicon.notOwn");
    }
    entry.givenBack = true;
    record(dossier, List.of(entry.id));
  }

  private AddresseeEntry fill(AddresseeEntry entry, NewAddressee wanted) {
    boolean builtIn = BUILT_IN.containsKey(entry.code);
    String en = name(wanted.nameEn());
    String fr = name(wanted.nameFr());
    boolean named = en != null && fr != null || builtIn && en == null && fr == null;
    if (!named) {
      throw Refusal.unusable("addressee.name", LONGEST_NAME);
    }
    entry.nameEn = en == null ? "" : en;
    entry.nameFr = fr == null ? "" : fr;
    entry.forms = Json.write(new TreeMap<>(Forms.clean(wanted.forms())));
    entry.source = StrengthService.source(wanted.source());
    entry.givenBack = false;
    if (!em.contains(entry)) {
      em.persist(entry);
    }
    return entry;
  }

  private static String name(String name) {
    String stripped = name == null ? "" : name.strip();
    if (stripped.length() > LONGEST_NAME) {
      throw Refusal.unusable("addressee.name", LONGEST_NAME);
    }
    return stripped.isEmpty() ? null : stripped;
  }

  private static AddresseeEntry entry(UUID dossier, String code) {
    if (code == null || !CODE.matcher(code).matches()) {
      throw Refusal.unusable("addressee.code");
    }
    AddresseeEntry entry = new AddresseeEntry();
    entry.id = Ids.next();
    entry.dossier = dossier;
    entry.code = code;
    return entry;
  }

  /** What the dossier says of it, at the version that was read; null where it never did. */
  private AddresseeEntry at(UUID dossier, String code, int version) {
    AddresseeEntry entry = own(dossier).get(code);
    if (version != (entry == null ? 0 : entry.version + 1)) {
      throw Refusal.stale(find(dossier, code).orElse(null));
    }
    return entry;
  }

  private void record(UUID dossier, List<UUID> entries) {
    changes.recordAll(dossier, Changes.Kind.CHANGED, "addressee", entries);
  }

  private Optional<AddresseeView> find(UUID dossier, String code) {
    AddresseeEntry entry = own(dossier).get(code);
    boolean there = BUILT_IN.containsKey(code) || entry != null && !entry.givenBack;
    return there ? Optional.of(view(dossier, code, entry)) : Optional.empty();
  }

  private Map<String, AddresseeEntry> own(UUID dossier) {
    return em.createQuery(
            "select e from AddresseeEntry e where e.dossier = :dossier order by e.code",
            AddresseeEntry.class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .collect(
            Collectors.toMap(e -> e.code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  private static AddresseeView view(AddresseeEntry e) {
    return view(e.dossier, e.code, e);
  }

  private static AddresseeView view(UUID dossier, String code, AddresseeEntry entry) {
    boolean own = entry != null && !entry.givenBack;
    boolean named = own && !entry.nameEn.isEmpty();
    return new AddresseeView(
        dossier,
        entry == null ? 0 : entry.version + 1,
        code,
        named ? entry.nameEn : null,
        named ? entry.nameFr : null,
        BUILT_IN.containsKey(code),
        own,
        own ? Forms.byLanguage(entry.forms) : Map.of(),
        BUILT_IN.getOrDefault(code, Map.of()),
        own ? entry.source : "");
  }
}
