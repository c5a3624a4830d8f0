package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** An archive brought in at the browser, watched, and browsed. */
class ArchiveBrowserIT {

  private static final int FILES = 40;

  private final Team team = Team.on(Server.shared());
  private final Browser browser = team.browser(Persona.ANALYST);
  @TempDir Path folder;

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void bringsInAnArchiveAndBrowsesIt() throws IOException {
    browser.go("/dossiers/" + team.dossier() + "/intake");
    browser.driver().findElement(By.id("file")).sendKeys(archive().toString());
    browser.button("Import as a job");
    browser.expectAccessible();
    browser.button("Import as a job").click();
    browser.text("All files are done.");
    browser.expectAccessible().expectNothingSticksOut();
    browser.button("Refused 1").click();
    browser.text("This kind of file is not read");
    browser.expectAccessible();
    browser.driver().findElement(By.partialLinkText("Look at it")).click();
    browser.button("Choose another file");

    browser.go("/dossiers/" + team.dossier());
    browser.heading("Documents");
    assertThat(browser.all(By.cssSelector(".documents > li"))).hasSize(FILES);
    browser.expectAccessible().expectNothingSticksOut();
    browser.go("/dossiers/" + team.dossier() + "?year=2041");
    browser.text("show all");
    browser.size(390, 844).expectAccessible().expectNothingSticksOut();
  }

  private Path archive() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < FILES; i++) {
      files.put("r-" + i + ".txt", Imports.resolution(10 + i));
    }
    files.put("program.bin", new byte[] {0, 1, 2, 3});
    return Files.write(folder.resolve("lot.zip"), Imports.zip(files));
  }
}
