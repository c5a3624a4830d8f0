package org.dispositif.test;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Makes ready what {@code arquillian.xml} names before the first test class is loaded: an empty
 * server folder and two free ports.
 */
public class Preparation implements LauncherSessionListener {

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    int management = Server.freePort();
    System.setProperty("inside.management.port", Integer.toString(management));
    System.setProperty("inside.options", options(management));
  }

  private static String options(int management) {
    String base = Server.freshBase("inside").toString();
    return String.join(
        " ",
        "-Xmx768m",
        "-Djboss.server.base.dir=" + base,
        "-Djboss.http.port=" + Server.freePort(),
        "-Djboss.management.http.port=" + management,
        "-Ddispositif.data=" + base + "/product-data",
        System.getProperty("server.test.options", ""));
  }
}
