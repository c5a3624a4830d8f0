package org.dispositif.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseNamesTest {

  private final ClauseNames french = new ClauseNames("fr");
  private final ClauseNames english = new ClauseNames("en");

  @Test
  void citesASubparagraphAsTheLanguageOfTheTextDoes() {
    assertEquals("S/RES/9/4, par. 4 a)", french.citation("S/RES/9/4", "OP4(a)"));
    assertEquals("S/RES/9/4, para. 4 (a) (ii)", english.citation("S/RES/9/4", "OP4(a)(ii)"));
  }

  @Test
  void citesThePreambleAndTheAnnex() {
    assertEquals("S/RES/9/4, al. 3 du préambule", french.citation("S/RES/9/4", "PP3"));
    assertEquals("S/RES/9/4, annex, para. 2", english.citation("S/RES/9/4", "Annex.OP2"));
  }

  @Test
  void namesThePartOnce() {
    assertEquals("S/RES/9/4 B, para. 2", english.citation("S/RES/9/4", "B.OP2"));
    assertEquals("S/RES/9/4 B, para. 2", english.citation("S/RES/9/4 B", "B.OP2"));
  }

  @Test
  void showsOnlyTheLastStepInTheMargin() {
    assertEquals("a)", french.margin("OP4(a)"));
    assertEquals("par. 4", french.margin("OP4"));
    assertEquals("OP4", english.margin("OP4"));
    assertEquals("B. OP4", english.margin("B.OP4"));
  }

  @Test
  void leavesWhatHasNoLabelAlone() {
    assertEquals("", english.margin(null));
    assertEquals("", french.full(null));
    assertEquals("Letter of May", english.citation("Letter of May", null));
    assertEquals("odd label", french.full("odd label"));
  }

  @Test
  void namesSeveralClausesOfOneText() {
    assertEquals("S/1, par. 4, par. 5", new ClauseNames("fr").places("S/1", List.of("OP4", "OP5")));
    assertEquals("S/1", new ClauseNames("fr").places("S/1", List.of()));
  }
}
