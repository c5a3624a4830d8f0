package org.dispositif.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.MemberView;
import org.dispositif.dossier.Role;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.MergePatch;
import org.dispositif.web.api.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The members of a dossier. */
@Path("/dossiers/{dossier}/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers")
public class MemberResource {

  @Inject DossierService dossiers;
  @Inject Iris iris;

  @PathParam("dossier")
  UUID dossier;

  /** Who is to be taken in, as what. */
  public record NewMember(String login, Role role) {}

  /** What of a membership can be changed. */
  @Schema(name = "MemberChange")
  public record Changeable(Role role) {}

  @GET
  @Operation(summary = "The members of a dossier")
  public Listing<MemberAnswer> list() {
    return Listing.whole(dossiers.members(dossier), this::answer);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take somebody in (owners)")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = MemberAnswer.class)))
  @APIResponse(responseCode = "200", description = "They were in it already, in this role")
  public Response add(NewMember wanted) {
    if (wanted.login() == null || wanted.role() == null) {
      throw Refusal.badRequest("member.incomplete");
    }
    boolean there =
        dossiers.members(dossier).stream()
            .anyMatch(m -> m.login().equalsIgnoreCase(wanted.login().strip()));
    MemberAnswer answer = answer(dossiers.setMember(dossier, wanted.login(), wanted.role()));
    Response.ResponseBuilder response =
        there ? Response.ok() : Response.created(Iris.uri(answer.url()));
    return response.header(HttpHeaders.ETAG, answer.etag()).entity(answer).build();
  }

  @GET
  @Path("/{account}")
  @Operation(summary = "A member")
  @APIResponseSchema(MemberAnswer.class)
  public Response get(@PathParam("account") UUID account) {
    return ok(find(account));
  }

  @PATCH
  @Path("/{account}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(summary = "Give a member another role (owners)")
  @RequestBody(content = @Content(schema = @Schema(implementation = Changeable.class)))
  @APIResponseSchema(MemberAnswer.class)
  public Response edit(
      @PathParam("account") UUID account,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      MergePatch patch) {
    MemberView member = unchanged(account, ifMatch);
    Changeable wanted = patch.into(new Changeable(member.role()));
    if (wanted.role() == null) {
      throw Refusal.badRequest("member.incomplete");
    }
    return ok(dossiers.setMember(dossier, member.login(), wanted.role()));
  }

  @DELETE
  @Path("/{account}")
  @Operation(summary = "Let a member go (owners), or leave")
  @APIResponse(responseCode = "204")
  public void remove(
      @PathParam("account") UUID account, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    unchanged(account, ifMatch);
    dossiers.removeMember(dossier, account);
  }

  private MemberView unchanged(UUID account, String ifMatch) {
    MemberView member = find(account);
    if (Preconditions.version(ifMatch, member::version) != member.version()) {
      throw Refusal.stale(answer(member));
    }
    return member;
  }

  private MemberView find(UUID account) {
    return dossiers.members(dossier).stream()
        .filter(m -> m.account().equals(account))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private MemberAnswer answer(MemberView member) {
    return MemberAnswer.of(dossier, member, iris);
  }

  private Response ok(MemberView member) {
    MemberAnswer answer = answer(member);
    return Response.ok(answer).header(HttpHeaders.ETAG, answer.etag()).build();
  }
}
