package org.dispositif.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Finds a browser to test with: the one that {@code CHROME_BIN} names, Chromium or Chrome on the
 * path, else what Selenium itself can fetch, else, as root on Debian, the distribution's package.
 */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--force-color-profile=srgb",
          "--hide-scrollbars");
  private static final String MISSING =
      "No browser to test with. Install Chromium and its driver (Debian: apt-get install chromium"
          + " chromium-driver), or let CHROME_BIN name a Chrome.";

  private Chromium() {}

  /** A driver of a browser with a new profile, in this language. */
  static ChromeDriver open(String language) {
    Optional<Path> installed = installed();
    if (installed.isPresent()) {
      return start(installed, language);
    }
    try {
      return start(Optional.empty(), language);
    } catch (WebDriverException e) {
      aptGet();
      return start(Optional.of(installed().orElseThrow(() -> missing(e))), language);
    }
  }

  private static ChromeDriver start(Optional<Path> browser, String language) {
    ChromeOptions options = new ChromeOptions();
    browser.ifPresent(b -> options.setBinary(b.toString()));
    options.addArguments(FLAGS);
    options.addArguments(
        "--lang=" + language,
        "--accept-lang=" + language,
        "--window-size=1440,1000",
        "--user-data-dir=" + newProfile());
    ChromeDriverService.Builder service = new ChromeDriverService.Builder();
    onPath("chromedriver").ifPresent(d -> service.usingDriverExecutable(d.toFile()));
    return new ChromeDriver(service.build(), options);
  }

  private static Path newProfile() {
    try {
      Path profiles = Files.createDirectories(Path.of("target", "browser").toAbsolutePath());
      return Files.createTempDirectory(profiles, "profile");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> installed() {
    String named = System.getenv("CHROME_BIN");
    return named == null || named.isBlank()
        ? NAMES.stream().flatMap(n -> onPath(n).stream()).findFirst()
        : Optional.of(Path.of(named));
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void aptGet() {
    boolean debian = Files.exists(Path.of("/etc/debian_version"));
    if (!debian || !"root".equals(System.getProperty("user.name"))) {
      return;
    }
    try {
      new ProcessBuilder("apt-get", "install", "-y", "chromium", "chromium-driver")
          .inheritIO()
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(MISSING, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static IllegalStateException missing(Exception cause) {
    return new IllegalStateException(MISSING, cause);
  }
}
