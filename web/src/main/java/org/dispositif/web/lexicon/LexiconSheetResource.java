package org.dispositif.web.lexicon;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dispositif.lexicon.AddresseeService;
import org.dispositif.lexicon.StrengthService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A dossier's verbs and addressees as tables for spreadsheets, out and in. */
@Path("/dossiers/{dossier}/lexicon")
@RequestScoped
@Tag(name = "Lexicon")
public class LexiconSheetResource {

  private static final String CSV = "text/csv";

  @Inject StrengthService strengths;
  @Inject AddresseeService addressees;

  @PathParam("dossier")
  UUID dossier;

  /** How many rows said something new. */
  public record Imported(int rows, int changed) {}

  @GET
  @Path("/strengths.csv")
  @Produces(CSV)
  @Operation(
      summary = "The scale of strength as a table (UTF-8 with byte order mark)",
      description = "Columns language, verb, grade, forms (between |), source, built-in grade.")
  public Response verbs() {
    return sheet(LexiconSheets.verbs(strengths.list(dossier, null)), "strengths.csv");
  }

  @POST
  @Path("/strengths.csv")
  @Consumes(CSV)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Set the verbs of a table, all or none (curators)",
      description =
          "Needs the columns language, verb, grade. A row that is as the built-in scale has it"
              + " gives the verb back; verbs that are not in the table stay as they are.")
  public Imported setVerbs(byte[] sheet) {
    strengths.requireChange(dossier);
    var rows = LexiconSheets.verbs(sheet);
    return new Imported(rows.size(), strengths.setAll(dossier, rows));
  }

  @GET
  @Path("/addressees.csv")
  @Produces(CSV)
  @Operation(
      summary = "What the dossier says of addressees, as a table (UTF-8 with byte order mark)",
      description =
          "Columns code, name_en, name_fr, forms_fr ... forms_ar (between |), source. Built-in"
              + " addressees of which the dossier says nothing have their code alone.")
  public Response addressees() {
    return sheet(LexiconSheets.addressees(addressees.list(dossier)), "addressees.csv");
  }

  @POST
  @Path("/addressees.csv")
  @Consumes(CSV)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Set the addressees of a table, all or none (curators)",
      description =
          "Needs the columns code, name_en, name_fr. A row with nothing but the code of a built-in"
              + " addressee gives it back; those that are not in the table stay as they are.")
  public Imported setAddressees(byte[] sheet) {
    addressees.requireChange(dossier);
    var rows = LexiconSheets.addressees(sheet);
    return new Imported(rows.size(), addressees.setAll(dossier, rows));
  }

  private static Response sheet(byte[] sheet, String name) {
    return Response.ok(sheet)
        .type(CSV + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
