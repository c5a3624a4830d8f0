package org.dispositif.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses of the pages. An address names the thing, {@code /documents/ID}; the view that
 * shows it, {@code /document/reader.xhtml?id=ID}, stays inside. This table is the site's map.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Addresses extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String ID = "([0-9a-fA-F-]{36})";
  private static final String SECRET = "([A-Za-z0-9_-]{1,100})";

  /** One kind of address and its view; {@code $1} is the address's first variable part. */
  private record Address(Pattern pattern, String view) {
    Address(String pattern, String view) {
      this(Pattern.compile(pattern), view);
    }

    Optional<String> view(String path) {
      Matcher matcher = pattern.matcher(path);
      return matcher.matches() ? Optional.of(matcher.replaceFirst(view)) : Optional.empty();
    }
  }

  private static final List<Address> MAP =
      List.of(
          new Address("/", "/desk/desk.xhtml"),
          new Address("/desk/?", "/desk/desk.xhtml"),
          new Address("/signin", "/account/signin.xhtml"),
          new Address("/account/?", "/account/account.xhtml"),
          new Address("/account/keyboard", "/account/keyboard.xhtml"),
          new Address("/invitation/" + SECRET, "/account/invitation.xhtml?secret=$1"),
          new Address("/administration/?", "/administration/people.xhtml"),
          new Address("/administration/people/" + ID, "/administration/person.xhtml?id=$1"),
          new Address("/administration/dossiers", "/administration/dossiers.xhtml"),
          new Address("/administration/sessions", "/administration/sessions.xhtml"),
          new Address("/administration/settings", "/administration/settings.xhtml"),
          new Address("/administration/state", "/administration/state.xhtml"),
          new Address("/administration/log", "/administration/log.xhtml"),
          new Address("/people/" + ID, "/people/person.xhtml?id=$1"),
          new Address("/dossiers/" + ID, "/dossier/dossier.xhtml?id=$1"),
          new Address("/dossiers/" + ID + "/intake", "/intake/intake.xhtml?dossier=$1"),
          new Address("/dossiers/" + ID + "/tags", "/dossier/tags.xhtml?id=$1"),
          new Address("/dossiers/" + ID + "/verbs", "/dossier/verbs.xhtml?id=$1"),
          new Address("/dossiers/" + ID + "/addressees", "/dossier/addressees.xhtml?id=$1"),
          new Address("/dossiers/" + ID + "/members", "/dossier/members.xhtml?id=$1"),
          new Address("/dossiers/" + ID + "/trash", "/dossier/trash.xhtml?id=$1"),
          new Address("/dossiers/" + ID + "/exercises", "/exercise/exercises.xhtml?id=$1"),
          new Address("/exercises/" + ID, "/exercise/exercise.xhtml?id=$1"),
          new Address("/rounds/" + ID, "/exercise/room.xhtml?id=$1"),
          new Address("/join/?", "/exercise/join.xhtml"),
          new Address("/join/" + SECRET, "/exercise/join.xhtml?code=$1"),
          new Address(
              "/dossiers/" + ID + "/presentations", "/presentation/presentations.xhtml?dossier=$1"),
          new Address("/presentations", "/presentation/presentations.xhtml"),
          new Address("/presentations/" + ID, "/presentation/builder.xhtml?id=$1"),
          new Address("/presentations/" + ID + "/stage", "/presentation/stage?id=$1"),
          new Address("/dossiers/" + ID + "/assignments", "/curation/assignments.xhtml?id=$1"),
          new Address("/dossiers/" + ID + "/guidelines", "/curation/guidelines.xhtml?id=$1"),
          new Address("/agreement", "/curation/agreement.xhtml"),
          new Address("/curation/" + ID, "/curation/curation.xhtml?id=$1"),
          new Address("/jobs/" + ID, "/archive/job.xhtml?id=$1"),
          new Address("/documents/" + ID, "/document/reader.xhtml?id=$1"),
          new Address(
              "/documents/" + ID + "/clauses/" + ID, "/document/reader.xhtml?id=$1&clause=$2"),
          new Address("/clauses/" + ID + "/lineage", "/alignment/lineage.xhtml?id=$1"),
          new Address("/documents/" + ID + "/cited-by", "/document/citedby.xhtml?id=$1"),
          new Address("/documents/" + ID + "/family", "/document/family.xhtml?id=$1"),
          new Address("/clauses/" + ID, "/document/reader.xhtml?clause=$1"),
          new Address("/comparison/?", "/comparison/table.xhtml"),
          new Address("/demands/" + ID, "/comparison/demand.xhtml?id=$1"),
          new Address("/organizations", "/organization/organizations.xhtml"),
          new Address("/organizations/people", "/organization/organization.xhtml"),
          new Address("/organizations/" + ID, "/organization/organization.xhtml?id=$1"),
          new Address("/search", "/searching/search.xhtml"),
          new Address("/judging", "/comparison/judging.xhtml"),
          new Address("/side-by-side", "/sidebyside/beside.xhtml"),
          new Address("/comparison/report", "/comparison/report.xhtml"),
          new Address("/comparison/export", "/comparison/export.xhtml"));

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<String> view =
        MAP.stream().flatMap(a -> a.view(request.getServletPath()).stream()).findFirst();
    if (view.isPresent()) {
      request.getRequestDispatcher(view.get()).forward(request, response);
    } else if (isFolder(request.getServletPath())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** The container would answer that listing it is forbidden, as if there were something. */
  private boolean isFolder(String path) {
    return path.endsWith("/") && getServletContext().getResourcePaths(path) != null;
  }
}
