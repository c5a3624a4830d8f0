package org.dispositif.lexicon;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Json;
import org.dispositif.platform.Refusal;
import org.dispositif.text.segment.Lexicon;
import org.dispositif.text.segment.Strengths;

/** The scale of strength of a dossier: the built-in one, with what its curators say otherwise. */
@Stateless
public class StrengthService {

  static final int LONGEST_LEMMA = 100;
  static final int LONGEST_SOURCE = 500;
  static final int LONGEST_FORMS = 4000;

  private static final Comparator<StrengthView> ORDER =
      Comparator.comparing((StrengthView v) -> Languages.ALL.indexOf(v.language()))
          .thenComparing(StrengthView::grade)
          .thenComparing(StrengthView::lemma);

  private static final Map<Key, Integer> BUILT_IN =
      Strengths.all().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  v -> new Key(v.language(), v.lemma()), Strengths.Graded::rank));

  @PersistenceContext EntityManager em;
  @Inject Access access;
  @Inject Changes changes;

  /** A verb of one language. */
  private record Key(String language, String lemma) {}

  /**
   * All verbs, by language and grade.
   *
   * @param language null for all
   */
  public List<StrengthView> list(UUID dossier, String language) {
    access.require(dossier, Permission.READ);
    Map<Key, StrengthEntry> own = own(dossier);
    Map<Key, Integer> all = new LinkedHashMap<>(BUILT_IN);
    own.forEach(
        (key, entry) -> {
          if (!entry.givenBack) {
            all.putIfAbsent(key, null);
          }
        });
    return all.keySet().stream()
        .filter(k -> language == null || k.language.equals(language))
        .map(k -> view(dossier, k, all.get(k), own.get(k)))
        .sorted(ORDER)
        .toList();
  }

  /**
   * One verb.
   *
   * @throws Refusal not found when neither the scale nor the dossier knows it
   */
  public StrengthView get(UUID dossier, String language, String lemma) {
    access.require(dossier, Permission.READ);
    return find(dossier, new Key(language, lemma)).orElseThrow(Refusal::notFound);
  }

  /** The version that a change of a verb is made to; 0 where the dossier never said anything. */
  public int version(UUID dossier, String language, String lemma) {
    access.require(dossier, Permission.READ);
    StrengthEntry entry = own(dossier).get(new Key(language, lemma));
    return entry == null ? 0 : entry.version + 1;
  }

  /**
   * Grades a verb, or adds one.
   *
   * @param version that was read; 0 where the dossier never said anything of it
   * @throws Refusal stale when somebody changed it since
   */
  public StrengthView set(
      UUID dossier, String language, String lemma, int version, NewStrength wanted) {
    access.require(dossier, Permission.CURATE);
    Key key = new Key(Languages.check(language), lemma);
    StrengthEntry there = at(dossier, key, version);
    StrengthEntry entry = fill(there == null ? entry(dossier, key) : there, wanted);
    record(dossier, List.of(entry.id));
    return view(entry);
  }

  /** A row of a table, by its number: a verb and what is said of it. */
  public record Row(int line, String language, String lemma, NewStrength wanted) {}

  /**
   * For whoever has much to read before they can change anything.
   *
   * @throws Refusal as a change would be refused
   */
  public void requireChange(UUID dossier) {
    access.require(dossier, Permission.CURATE);
  }

  /**
   * Sets many at once, whatever was there; all or none. What is as the built-in scale has it is
   * given back.
   *
   * @return how many changed
   */
  public int setAll(UUID dossier, List<Row> rows) {
    access.require(dossier, Permission.CURATE);
    Map<Key, StrengthEntry> own = own(dossier);
    List<UUID> changed = new ArrayList<>();
    for (Row row : rows) {
      if (tried(row, () -> set(dossier, row, own))) {
        changed.add(own.get(new Key(row.language, row.lemma)).id);
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
      throw Refusal.unusable("lexicon.row", row.line, String.valueOf(row.lemma), refusal.code());
    }
  }

  private boolean set(UUID dossier, Row row, Map<Key, StrengthEntry> own) {
    Key key = new Key(Languages.check(row.language), row.lemma);
    StrengthEntry entry = own.get(key);
    StrengthView before = entry == null ? null : view(entry);
    boolean plain =
        Forms.clean(row.wanted.forms()).isEmpty() && source(row.wanted.source()).isEmpty();
    if (plain && grade(row.wanted.grade()) == BUILT_IN.getOrDefault(key, 0)) {
      return entry != null && !entry.givenBack && (entry.givenBack = true);
    }
    StrengthEntry filled = fill(entry == null ? entry(dossier, key) : entry, row.wanted);
    own.put(key, filled);
    return before == null || !view(filled).equals(before);
  }

  /**
   * Gives back the built-in grade; a verb that was added goes.
   *
   * @throws Refusal stale when somebody changed it since it was read
   */
  public void giveBack(UUID dossier, String language, String lemma, int version) {
    access.require(dossier, Permission.CURATE);
    StrengthEntry entry = at(dossier, new Key(language, lemma), version);
    if (entry == null || entry.givenBack) {
      throw Refusal.conflict("lexicon.notOwn");
    }
    entry.givenBack = true;
    record(dossier, List.of(entry.id));
  }

  private StrengthEntry fill(StrengthEntry entry, NewStrength wanted) {
    entry.grade = grade(wanted.grade());
    entry.forms = forms(wanted.forms());
    entry.source = source(wanted.source());
    entry.givenBack = false;
    if (!em.contains(entry)) {
      em.persist(entry);
    }
    return entry;
  }

  private static StrengthEntry entry(UUID dossier, Key key) {
    String lemma = key.lemma == null ? "" : key.lemma.strip();
    if (lemma.isEmpty() || lemma.length() > LONGEST_LEMMA || !lemma.equals(key.lemma)) {
      throw Refusal.unusable("strength.lemma", LONGEST_LEMMA);
    }
    StrengthEntry entry = new StrengthEntry();
    entry.id = Ids.next();
    entry.dossier = dossier;
    entry.scale = Lexicon.SCALE;
    entry.language = key.language;
    entry.lemma = lemma;
    return entry;
  }

  private static int grade(Integer grade) {
    if (grade == null || grade < Strengths.WEAKEST || grade > Strengths.STRONGEST) {
      throw Refusal.unusable("strength.grade", Strengths.WEAKEST, Strengths.STRONGEST);
    }
    return grade;
  }

  private static String forms(List<String> forms) {
    String json = Json.write(Forms.clean(forms).toArray(String[]::new));
    if (json.length() > LONGEST_FORMS) {
      throw Refusal.unusable("lexicon.forms", Forms.MOST, Forms.LONGEST);
    }
    return json;
  }

  static String source(String source) {
    String stripped = source == null ? "" : source.strip();
    if (stripped.length() > LONGEST_SOURCE) {
      throw Refusal.unusable("lexicon.source", LONGEST_SOURCE);
    }
    return stripped;
  }

  /** What the dossier says of it, at the version that was read; null where it never did. */
  private StrengthEntry at(UUID dossier, Key key, int version) {
    StrengthEntry entry = own(dossier).get(key);
    if (version != (entry == null ? 0 : entry.version + 1)) {
      throw Refusal.stale(find(dossier, key).orElse(null));
    }
    return entry;
  }

  private void record(UUID dossier, List<UUID> entries) {
    changes.recordAll(dossier, Changes.Kind.CHANGED, "strength", entries);
  }

  private Optional<StrengthView> find(UUID dossier, Key key) {
    Integer known = BUILT_IN.get(key);
    StrengthEntry entry = own(dossier).get(key);
    boolean there = known != null || entry != null && !entry.givenBack;
    return there ? Optional.of(view(dossier, key, known, entry)) : Optional.empty();
  }

  private Map<Key, StrengthEntry> own(UUID dossier) {
    return em.createQuery(
            "select e from StrengthEntry e where e.dossier = :dossier", StrengthEntry.class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .collect(Collectors.toMap(e -> new Key(e.language, e.lemma), Function.identity()));
  }

  private StrengthView view(StrengthEntry e) {
    Key key = new Key(e.language, e.lemma);
    return view(e.dossier, key, BUILT_IN.get(key), e);
  }

  private static StrengthView view(UUID dossier, Key key, Integer known, StrengthEntry entry) {
    boolean own = entry != null && !entry.givenBack;
    return new StrengthView(
        dossier,
        entry == null ? 0 : entry.version + 1,
        key.language,
        key.lemma,
        own ? entry.grade : known,
        known,
        own,
        own ? Forms.list(entry.forms) : List.of(),
        own ? entry.source : "");
  }
}
