package org.dispositif.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.dispositif.text.source.Span;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The index itself, without a server: what is found in which language, and what is marked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SixLanguagesTest {

  private static final Map<String, String> TEXTS =
      Map.of(
          "fr", "Prie instamment les États de protéger la liberté d’expression et l’égalité",
          "en", "Urges all States to protect the rights of journalists’ families",
          "es", "Insta a los Estados a proteger los derechos humanos de las mujeres",
          "ru", "настоятельно призывает все государства защищать права человека",
          "ar", "يحث جميع الدول على حماية حقوق الإنسان والحريات الأساسية",
          "zh", "敦促各国保护人权和基本自由",
          "de", "fordert alle Staaten auf, die Pressefreiheit zu schützen");

  private CloseableSearchMapping mapping;

  @BeforeAll
  void fill(@TempDir Path folder) {
    mapping = TextIndex.mapping(folder);
    try (SearchSession session = mapping.createSession()) {
      session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.readSync());
      TEXTS.forEach((language, text) -> session.indexingPlan().add(entry(language, text)));
    }
  }

  @AfterAll
  void close() {
    mapping.close();
  }

  private static Entry entry(String language, String text) {
    Entry entry = new Entry();
    entry.id = language;
    entry.type = Entry.CLAUSE;
    entry.kind = "operative";
    entry.document = "document " + language;
    entry.dossier = "dossier";
    entry.language = language;
    entry.names = Names.of("A/RES/70/" + language.length(), null);
    entry.say(new Entry.Words(language, text, "Zzz"));
    return entry;
  }

  private List<String> found(String words) {
    return found(words, "dossier");
  }

  private List<String> found(String words, String readable) {
    try (SearchSession session = mapping.createSession();
        IndexReader reader =
            session.scope(Entry.class).extension(LuceneExtension.get()).openIndexReader()) {
      WordQueries queries = new WordQueries(reader, this::analyzer);
      Questions questions = new Questions(SearchWords.of(words), queries, reader);
      Sieve sieve = new Sieve(new FacetSegments(), Map.of(), Set.of(readable));
      return session
          .search(Entry.class)
          .extension(LuceneExtension.get())
          .select(f -> f.id(String.class))
          .where(f -> f.fromLuceneQuery(BestQuery.of(questions, Map.of(), sieve)))
          .fetchAllHits();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> marked(String language, String words) {
    String text = TEXTS.get(language);
    Marks marks =
        new Marks(
            SearchWords.of(words),
            analyzer(Analysis.wanted(language)),
            analyzer(Analysis.of(language)));
    return marks.in(text).stream().map((Span s) -> text.substring(s.start(), s.end())).toList();
  }

  private Analyzer analyzer(String name) {
    return mapping.backend().unwrap(LuceneBackend.class).analyzer(name).orElseThrow();
  }

  @Test
  void findsOtherFormsOfTheWordInEachLanguage() {
    assertThat(found("libertés")).containsExactly("fr");
    assertThat(found("Egalité")).containsExactly("fr");
    assertThat(found("journalist")).containsExactly("en");
    assertThat(found("derecho mujer")).containsExactly("es");
    assertThat(found("государство")).containsExactly("ru");
    assertThat(found("حرية")).containsExactly("ar");
    assertThat(found("دول")).containsExactly("ar");
    assertThat(found("人权")).containsExactly("zh");
    assertThat(found("权")).containsExactly("zh");
    assertThat(found("Pressefreiheit")).containsExactly("de");
  }

  @Test
  void marksTheWordsAsTheyStand() {
    assertThat(marked("fr", "libertés egalite")).containsExactly("liberté", "l’égalité");
    assertThat(marked("en", "right \"all states\"")).containsExactly("all States", "rights");
    assertThat(marked("en", "journal*")).containsExactly("journalists");
    assertThat(marked("ru", "право государство")).containsExactly("государства", "права");
    assertThat(marked("zh", "基本自由 人权")).containsExactly("人权", "基本自由");
  }

  @Test
  void allWordsMustBeThereAndUnwantedOnesNot() {
    assertThat(found("rights women")).isEmpty();
    assertThat(found("liberté -expression")).isEmpty();
    assertThat(found("\"rights of\"")).containsExactly("en");
    assertThat(found("\"of rights\"")).isEmpty();
    assertThat(found("libert*")).containsExactly("fr");
  }

  @Test
  void aTitleAloneBringsUpNoClause() {
    assertThat(found("zzz")).isEmpty();
    assertThat(found("zzz liberté")).containsExactly("fr");
  }

  @Test
  void whatNobodyMayReadIsNotFound() {
    assertThat(found("liberté", "another")).isEmpty();
  }

  @Test
  void aWordOfVeryManyPartsIsNoFault() {
    String parts = IntStream.range(0, 150).mapToObj(n -> n + "x").collect(Collectors.joining("-"));
    assertThat(found(parts)).isEmpty();
  }

  @Test
  void signsAloneFindNothing() {
    assertThat(found("?!")).isEmpty();
  }
}
