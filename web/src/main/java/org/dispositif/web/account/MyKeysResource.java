package org.dispositif.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.dispositif.account.KeyMap;
import org.dispositif.account.KeyService;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's keys. */
@Path("/me/keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class MyKeysResource {

  @Inject KeyService keys;

  /** What is chosen: all keys that differ from the product's own. */
  public record Chosen(Boolean singleKeys, Map<String, String> keys) {}

  /** What was chosen, with what a change needs. */
  public record Answer(String etag, boolean singleKeys, Map<String, String> keys) {
    static Answer of(KeyMap map) {
      return new Answer(Preconditions.etag(map.version()), map.singleKeys(), map.keys());
    }
  }

  @GET
  @Operation(
      summary = "My keys",
      description = "Only those that differ from the product's own; an empty key is none.")
  public Response get() {
    return ok(keys.mine());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Choose my keys; turn keys without Ctrl or Alt off")
  public Response choose(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Chosen chosen) {
    if (chosen == null || chosen.keys() == null) {
      throw Refusal.badRequest("json.member", "keys");
    }
    int version = Preconditions.version(ifMatch, () -> keys.mine().version());
    boolean single = !Boolean.FALSE.equals(chosen.singleKeys());
    KeyMap wanted = new KeyMap(version, single, chosen.keys());
    return ok(Preconditions.showing(KeyMap.class, Answer::of, () -> keys.choose(wanted)));
  }

  private static Response ok(KeyMap map) {
    Answer answer = Answer.of(map);
    return Response.ok(answer).header(HttpHeaders.ETAG, answer.etag()).build();
  }
}
