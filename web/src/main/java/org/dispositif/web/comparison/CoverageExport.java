package org.dispositif.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.export.CoverageFile;
import org.dispositif.export.Report;
import org.dispositif.export.ReportFile;
import org.dispositif.export.ReportWords;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.dispositif.web.page.Me;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** The coverage table as a file, in the page's language: what the page's menu asks for. */
@Named
@RequestScoped
public class CoverageExport {

  @Inject Reports reports;
  @Inject Navigation navigation;
  @Inject Messages messages;
  @Inject HttpServletRequest request;
  @Inject FacesContext faces;
  @Inject Iris iris;
  @Inject Me me;

  public void table() throws IOException {
    CoverageTable wanted = navigation.orErrorPage(() -> reports.table(parameters()));
    if (wanted != null) {
      CoverageFile file = CoverageFile.of(request.getParameter("format")).orElse(CoverageFile.CSV);
      OutputStream out = begin(file.mediaType(), file.name(wanted));
      file.write(wanted, PageWords.in(me.getLocale()), out);
      faces.responseComplete();
    }
  }

  /** The same as a report; what the PDF's fonts cannot show is told where one asked for it. */
  public void report() throws IOException {
    Report report = navigation.orErrorPage(() -> reports.of(parameters()));
    if (report == null) {
      return;
    }
    ReportWords words = reports.words(request.getParameter("lang"), me.getLocale());
    ReportFile file = Reports.file(request.getParameter("format"));
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try {
      file.write(report, words, whole);
    } catch (Refusal refusal) {
      messages.refused(refusal);
      navigation.go(report.page().substring(iris.base().length()));
      return;
    }
    whole.writeTo(begin(file.mediaType(), file.name(report, words)));
    faces.responseComplete();
  }

  private TableParameters parameters() {
    return TableParameters.of(request);
  }

  private OutputStream begin(String mediaType, String name) throws IOException {
    ExternalContext external = faces.getExternalContext();
    external.setResponseContentType(mediaType);
    external.setResponseHeader("Content-Disposition", CoverageResource.disposition(name));
    return external.getResponseOutputStream();
  }
}
