package org.dispositif.curation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import org.dispositif.comparison.JudgementService;
import org.dispositif.comparison.NewJudgement;
import org.dispositif.platform.Refusal;

/** Settles one of many: that a colleague settled it meanwhile leaves the others as they are. */
@Stateless
public class SettledAlone {

  @Inject JudgementService judgements;

  /**
   * @throws Refusal stale when somebody was quicker; this alone is rolled back
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void settle(JudgementService.Which agreed, NewJudgement wanted) {
    judgements.judge(agreed, OptionalInt.empty(), wanted);
  }
}
