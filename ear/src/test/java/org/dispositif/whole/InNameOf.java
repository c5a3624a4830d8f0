package org.dispositif.whole;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.dispositif.platform.Caller;

/** Calls services as if this person did, in any thread. */
@ApplicationScoped
public class InNameOf {

  @Inject Caller caller;

  /** The transaction is the service's own. */
  @ActivateRequestContext
  public <T> T call(UUID account, Supplier<T> work) {
    caller.actAs(account);
    return work.get();
  }
}
