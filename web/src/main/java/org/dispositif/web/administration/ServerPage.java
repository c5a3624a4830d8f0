package org.dispositif.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dispositif.administration.ServerState;
import org.dispositif.administration.Settings;
import org.dispositif.platform.Refusal;
import org.dispositif.web.page.Me;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** Settings in force, and how the server is doing. */
@Named
@RequestScoped
public class ServerPage {

  private static final List<String> UNITS = List.of("kB", "MB", "GB", "TB");
  private static final int STEP = 1000;

  @Inject Settings settings;
  @Inject ServerState state;
  @Inject Messages messages;
  @Inject Navigation navigation;
  @Inject Me me;

  private List<Settings.InForce> inForce;
  private ServerState.View view;
  private boolean ownersInvite;

  public void loadSettings() {
    inForce = navigation.orErrorPage(settings::inForce);
    ownersInvite = settings.ownersInvite();
  }

  public void loadState() {
    view = navigation.orErrorPage(state::view);
  }

  public void save() {
    try {
      settings.letOwnersInvite(ownersInvite);
      messages.info("saved");
      navigation.go("/administration/settings");
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  /** "1.4 GB", in the page's language; nothing for what is not known. */
  public String bytes(Long count) {
    if (count == null) {
      return "–";
    }
    double amount = count / (double) STEP;
    int unit = 0;
    while (amount >= STEP && unit < UNITS.size() - 1) {
      amount /= STEP;
      unit++;
    }
    NumberFormat format = NumberFormat.getInstance(me.getLocale());
    format.setMaximumFractionDigits(amount < 10 ? 1 : 0);
    return messages.text("unit." + UNITS.get(unit), format.format(amount));
  }

  public String time(Duration duration) {
    return messages.text(
        "state.uptime.value", duration.toDays(), duration.toHoursPart(), duration.toMinutesPart());
  }

  public String number(long count) {
    return NumberFormat.getInstance(me.getLocale()).format(count);
  }

  public List<Settings.InForce> getInForce() {
    return inForce == null ? settings.inForce() : inForce;
  }

  public ServerState.View getView() {
    return view;
  }

  public List<Map.Entry<String, Long>> getRows() {
    return List.copyOf(view.rows().entrySet());
  }

  public boolean isOwnersInvite() {
    return ownersInvite;
  }

  public void setOwnersInvite(boolean ownersInvite) {
    this.ownersInvite = ownersInvite;
  }
}
