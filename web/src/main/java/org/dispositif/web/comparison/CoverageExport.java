package org.dispositif.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.dispositif.comparison.ComparisonService;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.export.CoverageFile;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.dispositif.web.page.Me;
import org.dispositif.web.page.Navigation;

/** The coverage table as a file, in the page's language: what the page's menu asks for. */
@Named
@RequestScoped
public class CoverageExport {

  @Inject ComparisonService comparisons;
  @Inject Navigation navigation;
  @Inject HttpServletRequest request;
  @Inject FacesContext faces;
  @Inject Iris iris;
  @Inject Me me;

  public void table() throws IOException {
    CoverageTable wanted = navigation.orErrorPage(this::asked);
    if (wanted == null) {
      return;
    }
    CoverageFile file = CoverageFile.of(request.getParameter("format")).orElse(CoverageFile.CSV);
    ExternalContext external = faces.getExternalContext();
    external.setResponseContentType(file.mediaType());
    external.setResponseHeader(
        "Content-Disposition", CoverageResource.disposition(file.name(wanted)));
    file.write(wanted, PageWords.in(me.getLocale()), external.getResponseOutputStream());
    faces.responseComplete();
  }

  private CoverageTable asked() {
    TableParameters parameters = TableParameters.of(request);
    if (parameters.letters.isEmpty() || parameters.resolutions.isEmpty()) {
      throw Refusal.notFound();
    }
    return comparisons.table(
        parameters.letters(iris), parameters.resolutions(iris), parameters.shown(iris));
  }
}
