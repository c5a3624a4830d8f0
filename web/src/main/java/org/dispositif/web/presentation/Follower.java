package org.dispositif.web.presentation;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Somebody's open connection, written to by one thread at a time. */
final class Follower {

  private static final System.Logger LOG = System.getLogger(Follower.class.getName());

  private final String secret;
  private final AsyncContext connection;
  private final Consumer<Follower> gone;
  private String told = "";

  Follower(String secret, AsyncContext connection, Consumer<Follower> gone) {
    this.secret = secret;
    this.connection = connection;
    this.gone = gone;
  }

  String secret() {
    return secret;
  }

  /** Tells where the presenter is, unless it was told already. */
  synchronized void tell(String position) {
    if (!position.equals(told)) {
      told = position;
      write("data: " + position + "\n\n");
    }
  }

  /** Nothing to say: shows whether somebody is there. */
  synchronized void comment() {
    write(":\n\n");
  }

  /** Nothing is shown by this link any more. */
  synchronized void over() {
    write("event: over\ndata: 1\n\n");
    close();
  }

  synchronized void close() {
    gone.accept(this);
    try {
      connection.complete();
    } catch (IllegalStateException over) {
      LOG.log(System.Logger.Level.DEBUG, "the connection was over already", over);
    }
  }

  private void write(String event) {
    try {
      var out = connection.getResponse().getOutputStream();
      out.write(event.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException | IllegalStateException left) {
      close();
    }
  }
}
