package org.dispositif.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.segment.Segmenter;
import org.dispositif.text.source.ReadingText;
import org.dispositif.text.source.Wrapping;
import org.junit.jupiter.api.Test;

/** Hard-wrapping costs nothing: the same words give the same paragraphs. */
class WrappedTextTest {

  private static final String RESOLUTION =
      """
      Conseil des jardins

      Douzième session

      Point 4 de l'ordre du jour

      Résolution adoptée par le Conseil des jardins

      12/7. Arrosage des jardins publics et plantation d'arbres le long des rues des villes et des bourgs

      L'Assemblée générale,

      Rappelant ses résolutions 60/251 du 15 mars 2006 et 61/10 du 3 mai 2007, ainsi que les décisions prises à Genève,

      Consciente que les jardins publics sont le bien commun de celles et ceux qui habitent les villes, et que leur entretien demande de la constance ; que l'eau y est rare en été,

      1. Prie instamment toutes les villes de planter au moins un arbre pour dix personnes, de l'arroser pendant ses trois premiers étés et de rendre compte au Secrétaire général de ce qu'elles ont fait en application du paragraphe 4 de la résolution 61/10 ;

      2. Décide :

      a) De créer un fonds pour les jardins, alimenté par des contributions volontaires, et d'en confier la gestion au Secrétaire général ;

      b) De nommer un rapporteur spécial ;

      - Les jardiniers des écoles, dont le travail est peu connu et dont l'expérience serait utile aux villes voisines ;

      3. Décide de rester saisie de la question.

      44e séance plénière

      8 octobre 2021

      Annexe

      Principes relatifs aux jardins

      Article premier

      Les jardins sont ouverts à toutes et à tous. Nul ne peut en être exclu. Les villes veillent à ce que chacun puisse s'y rendre à pied, quel que soit le quartier où il habite.

      Article 2

      Les arbres ont droit à l'eau.
      """;

  private static List<String> paragraphs(String source, String language) {
    ReadingText reading = Segmenter.reading(source, language);
    return reading.paragraphs().stream().map(p -> p.span().of(reading.text())).toList();
  }

  @Test
  void givesTheSameParagraphsAtEveryWidth() {
    List<String> wanted = paragraphs(RESOLUTION, "fr");
    assertThat(wanted).hasSize(22);
    for (int columns = 70; columns <= 110; columns++) {
      assertThat(paragraphs(Wrapping.doubled(RESOLUTION, columns), "fr"))
          .as("a blank line behind every line of " + columns)
          .isEqualTo(wanted);
      assertThat(paragraphs(Wrapping.single(RESOLUTION, columns), "fr"))
          .as("lines of " + columns)
          .isEqualTo(wanted);
    }
  }

  @Test
  void hardlyTellsInTheCorpus() {
    long paragraphs = 0;
    long strange = 0;
    List<Path> files = Corpus.files("resolutions-fr");
    for (int i = 0; i < files.size(); i += Corpus.full() ? 1 : 12) {
      String source = Corpus.text(files.get(i));
      List<String> wanted = paragraphs(source, "fr");
      paragraphs += wanted.size();
      strange += strange(wanted, paragraphs(Wrapping.doubled(source, 95), "fr"));
    }
    assertThat((double) strange / paragraphs).isLessThan(0.015);
  }

  /** Paragraphs that were not wanted. */
  private static long strange(List<String> wanted, List<String> found) {
    Map<String, Integer> open = new HashMap<>();
    wanted.forEach(p -> open.merge(p, 1, Integer::sum));
    return found.stream().filter(p -> open.merge(p, -1, Integer::sum) < 0).count();
  }
}
