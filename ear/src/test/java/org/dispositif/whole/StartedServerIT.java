package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispositif.test.Server;
import org.junit.jupiter.api.Test;

/** The product as a process: it starts, tells who calls, and stops. */
class StartedServerIT {

  @Test
  void knowsItsAdministrator() {
    var me = Server.shared().admin().get("/api/me").expect(200).json();
    assertThat(me.getString("login")).isEqualTo("admin");
    assertThat(me.getBoolean("administrator")).isTrue();
  }

  @Test
  void stopsWithAllItsProcesses() {
    try (Server server = new Server("stopped")) {
      server.start();
      server.stop();
      assertThat(server.gone()).isTrue();
    }
  }
}
