package org.dispositif.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.platform.Refusal;
import org.dispositif.web.account.AccountFields;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** Who has an account; a new one. */
@Named
@ViewScoped
public class PeoplePage extends AccountFields {

  private static final long serialVersionUID = 1L;

  @Inject AccountService accounts;
  @Inject Messages messages;
  @Inject Navigation navigation;

  private transient List<Person> people;

  public void load() {
    navigation.orErrorPage(accounts::all);
  }

  /** Makes an account whose first password the administrator hands over by word of mouth. */
  public void create() {
    try {
      Person made = accounts.create(getLogin(), getName(), typedPassword(), false);
      messages.info("administration.created", made.name());
      navigation.go("/administration");
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  public List<Person> getPeople() {
    if (people == null) {
      people = accounts.all();
    }
    return people;
  }
}
