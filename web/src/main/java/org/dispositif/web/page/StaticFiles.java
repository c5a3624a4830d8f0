package org.dispositif.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.CRC32;

/**
 * Styles, scripts and fonts are checked by what is in them. Their time would not do: the build
 * writes the same one into every release, so that a browser would keep the old script after an
 * upgrade.
 */
@WebFilter(urlPatterns = "/resources/*")
public class StaticFiles extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String NONE = "";

  private final transient ConcurrentMap<String, String> tags = new ConcurrentHashMap<>();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String tag = tags.computeIfAbsent(request.getServletPath(), this::tag);
    if (tag.equals(NONE)) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    if (request.getServletPath().endsWith(".js")) {
      script(request.getServletPath(), response);
      return;
    }
    chain.doFilter(new Unconditional(request), new WithoutTime(response));
  }

  private void script(String path, HttpServletResponse response) throws IOException {
    byte[] bytes = bare(path);
    response.setContentType("text/javascript;charset=UTF-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private byte[] bare(String path) {
    try (InputStream content = getServletContext().getResourceAsStream(path)) {
      String script = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      return ScriptText.bare(script).getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String tag(String path) {
    try (InputStream content = getServletContext().getResourceAsStream(path)) {
      if (content == null) {
        return NONE;
      }
      CRC32 sum = new CRC32();
      byte[] bytes = content.readAllBytes();
      sum.update(bytes);
      return "\"" + Long.toHexString(sum.getValue()) + "-" + bytes.length + "\"";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the server from answering by time. */
  private static final class Unconditional extends HttpServletRequestWrapper {

    Unconditional(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getHeader(String name) {
      boolean condition =
          name.equalsIgnoreCase("If-Modified-Since") || name.equalsIgnoreCase("If-None-Match");
      return condition ? null : super.getHeader(name);
    }
  }

  private static final class WithoutTime extends HttpServletResponseWrapper {

    WithoutTime(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setHeader(String name, String value) {
      boolean ours = name.equalsIgnoreCase("Last-Modified") || name.equalsIgnoreCase("ETag");
      if (!ours) {
        super.setHeader(name, value);
      }
    }

    @Override
    public void addHeader(String name, String value) {
      setHeader(name, value);
    }
  }
}
