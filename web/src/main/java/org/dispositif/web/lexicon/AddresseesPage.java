package org.dispositif.web.lexicon;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispositif.lexicon.AddresseeService;
import org.dispositif.lexicon.AddresseeView;
import org.dispositif.lexicon.Languages;
import org.dispositif.lexicon.NewAddressee;
import org.dispositif.web.dossier.OfDossier;
import org.dispositif.web.page.ByName;
import org.dispositif.web.page.Conflict;
import org.dispositif.web.page.Me;
import org.jspecify.annotations.Nullable;

/** Who can be addressed in a dossier; curators add and rename. */
@Named
@ViewScoped
public class AddresseesPage extends OfDossier {

  private static final long serialVersionUID = 1L;

  @Inject AddresseeService addressees;
  @Inject AddresseeNames names;
  @Inject AddresseeUses uses;
  @Inject Me me;

  private String code;
  private List<AddresseeView> all = List.of();
  private AddresseeView open;
  private AddresseeUses.Count used;
  private String newCode;
  private String nameEn;
  private String nameFr;
  private String source;
  private Map<String, String> forms = new LinkedHashMap<>();

  public void load() {
    if (!found()) {
      return;
    }
    all = addressees.list(getId());
    open = all.stream().filter(v -> v.code().equals(code)).findFirst().orElse(null);
    Languages.ALL.forEach(l -> forms.put(l, ""));
    if (open != null) {
      used = open.builtIn() ? null : uses.count(getId(), open.code());
      nameEn = open.nameEn();
      nameFr = open.nameFr();
      source = open.source();
      open.forms().forEach((l, f) -> forms.put(l, String.join("\n", f)));
    }
  }

  /** Those that the dossier added. */
  public List<AddresseeView> getAdded() {
    return all.stream().filter(v -> !v.builtIn()).sorted(byName()).toList();
  }

  /** Those of the built-in list. */
  public List<AddresseeView> getBuiltIn() {
    return all.stream().filter(AddresseeView::builtIn).sorted(byName()).toList();
  }

  private Comparator<AddresseeView> byName() {
    return ByName.of(me.getLocale(), this::name);
  }

  public String name(AddresseeView v) {
    String name = names.of(List.of(getId()), v.code(), me.getLocale());
    return name == null ? v.code() : name;
  }

  /** What the built-in list calls it. */
  public String builtInName(AddresseeView v) {
    return names.of(List.of(), v.code(), me.getLocale());
  }

  /** The words by which the reading knows an addressee, of one language. */
  public String known(String language) {
    return String.join(" · ", open.known().getOrDefault(language, List.of()));
  }

  public void save() {
    set(open.code(), open.version());
  }

  /** Adds an addressee; its code is made of its English name where none is given. */
  public void add() {
    String wanted = newCode == null || newCode.isBlank() ? codeOf(nameEn) : newCode.strip();
    boolean there = all.stream().anyMatch(v -> v.code().equals(wanted));
    if (there) {
      messages.error("addressees.there", wanted);
      return;
    }
    set(wanted, addressees.version(getId(), wanted));
  }

  /** "Commission of Inquiry on Burundi" is {@code commissionOfInquiryOnBurundi}. */
  static String codeOf(String name) {
    StringBuilder made = new StringBuilder();
    for (String word : (name == null ? "" : name).split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        String first = word.substring(0, 1);
        made.append(
            made.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT));
        made.append(word.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    return made.substring(0, Math.min(made.length(), 60));
  }

  private void set(String wanted, int version) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    forms.forEach((l, text) -> words.put(l, VerbsPage.lines(text)));
    NewAddressee said = new NewAddressee(nameEn, nameFr, words, source);
    change("/addressees", "saved", () -> addressees.set(getId(), wanted, version, said));
  }

  @Override
  protected @Nullable Conflict conflictWith(Object current) {
    if (open == null) {
      return null;
    }
    open = (AddresseeView) current;
    List<String> words = open.forms().values().stream().flatMap(List::stream).toList();
    return Conflict.of(
        theirs("addressees.nameEn", open.nameEn()),
        theirs("addressees.nameFr", open.nameFr()),
        theirs("addressees.forms", String.join("\n", words)),
        theirs("lexicon.source", open.source()));
  }

  /** How often the open addressee stands for words of clauses and demands; null: not known now. */
  public AddresseeUses.Count getUses() {
    return used;
  }

  public void giveBack() {
    change("/addressees", "saved", () -> addressees.giveBack(getId(), open.code(), open.version()));
  }

  public List<String> getLanguages() {
    return Languages.ALL;
  }

  public boolean isOpen(AddresseeView v) {
    return open != null && open.code().equals(v.code());
  }

  public AddresseeView getOpen() {
    return open;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNewCode() {
    return newCode;
  }

  public void setNewCode(String newCode) {
    this.newCode = newCode;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getNameFr() {
    return nameFr;
  }

  public void setNameFr(String nameFr) {
    this.nameFr = nameFr;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  /** By language, a name on each line. */
  public Map<String, String> getForms() {
    return forms;
  }
}
