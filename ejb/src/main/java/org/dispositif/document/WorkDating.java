package org.dispositif.document;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.cite.SymbolYear;

/** By what works are browsed: their year, and symbols in the order in which people count. */
@Singleton
@Startup
public class WorkDating {

  /** "A/RES/1705(XVI)": number before session. */
  private static final Pattern ROMAN =
      Pattern.compile("^(.*/)(\\d{1,4} ?[A-Z]?) ?\\(((?:E?S-)?[IVXLC]{1,9})\\)(.*)$");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final int LONGEST = 400;

  @PersistenceContext EntityManager em;

  /** Works that were stored before there were these columns. */
  @PostConstruct
  void dateOldWorks() {
    List<Work> old =
        em.createQuery(
                "select w from Work w where w.symbol is not null and w.sortKey is null", Work.class)
            .getResultList();
    for (Work work : old) {
      work.sortKey = sortKey(work.symbol);
      work.year = work.year == null ? SymbolYear.of(work.symbol) : work.year;
    }
  }

  /** Null where neither date nor symbol tells. */
  static Integer year(LocalDate date, String symbol) {
    return date == null ? SymbolYear.of(symbol) : Integer.valueOf(date.getYear());
  }

  /**
   * Sorts "60/9" before "60/10", and "1705 (XVI)" by its session first, as the later ones are
   * numbered. Null for null.
   */
  static String sortKey(String symbol) {
    if (symbol == null) {
      return null;
    }
    Matcher roman = ROMAN.matcher(symbol);
    String ordered =
        roman.matches()
            ? roman.group(1) + session(roman.group(3)) + "/" + roman.group(2) + roman.group(4)
            : symbol;
    String key =
        NUMBER.matcher(ordered).replaceAll(n -> "0".repeat(9 - n.group().length()) + n.group());
    return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
  }

  private static String session(String roman) {
    int series = roman.lastIndexOf('-') + 1;
    return roman.substring(0, series) + SymbolYear.roman(roman.substring(series));
  }
}
