package org.dispositif.web.exercise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.dispositif.exercise.RoundService;
import org.dispositif.exercise.RoundView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.page.Navigation;
import org.dispositif.web.presentation.QrCode;

/** A round on the wall; its script shows who is there and what they answer. */
@Named
@RequestScoped
public class RoomPage {

  @Inject RoundService rounds;
  @Inject Navigation navigation;
  @Inject Iris iris;

  private UUID id;
  private RoundView round;

  public void load() {
    round = navigation.orErrorPage(() -> rounds.get(id));
  }

  /** Where one enters the code. */
  public String getJoin() {
    return iris.base().replaceFirst("^https?://", "") + "/join";
  }

  /** The address with the code as a QR code, SVG; empty once the round is closed. */
  public String getQr() {
    return round == null || round.code() == null ? "" : QrCode.svg(RoundAnswer.door(round, iris));
  }

  public RoundView getRound() {
    return round;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
