package org.dispositif.web.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Headers that every answer carries. Pages replace the policy by one with their nonce ({@code
 * primefaces.CSP_POLICY} in web.xml); everything else may run no script at all.
 */
@WebFilter(
    urlPatterns = "/*",
    asyncSupported = true,
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String POLICY = "Content-Security-Policy";
  private static final String NO_SCRIPT =
      "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors"
          + " 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(POLICY, NO_SCRIPT);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    chain.doFilter(request, new OnePolicy(response));
  }

  /** PrimeFaces adds its policy; two would both hold, and the first knows no nonce. */
  private static final class OnePolicy extends HttpServletResponseWrapper {

    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (name.equalsIgnoreCase(POLICY)) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
