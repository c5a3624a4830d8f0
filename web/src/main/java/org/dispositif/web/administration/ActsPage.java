package org.dispositif.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.dispositif.account.Acts;
import org.dispositif.platform.Page;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** What administrators did. */
@Named
@RequestScoped
public class ActsPage {

  private static final int MOST = 100;

  @Inject Acts acts;
  @Inject Messages messages;
  @Inject Navigation navigation;

  private UUID after;
  private Page<Acts.Entry> entries;

  public void load() {
    entries = navigation.orErrorPage(() -> acts.list(after, MOST));
  }

  /** "Amina invited somebody". */
  public String said(Acts.Entry entry) {
    String subject = entry.subjectName() == null ? "" : entry.subjectName();
    return messages.text("act." + entry.what(), entry.whoName(), subject);
  }

  public List<Acts.Entry> getEntries() {
    return entries.items();
  }

  /** Where the page with older ones begins; null at the end. */
  public UUID getNext() {
    List<Acts.Entry> shown = entries.items();
    return shown.size() < MOST ? null : shown.get(shown.size() - 1).id();
  }

  public UUID getAfter() {
    return after;
  }

  public void setAfter(UUID after) {
    this.after = after;
  }
}
