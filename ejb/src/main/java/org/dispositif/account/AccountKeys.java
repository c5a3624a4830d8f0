package org.dispositif.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.TreeMap;
import java.util.UUID;
import org.dispositif.platform.Json;
import org.hibernate.Length;

/** The keys that one person chose. */
@Entity
@Table(name = "account_keys")
class AccountKeys {

  /** The shape of the JSON column. */
  public static class Chosen extends TreeMap<String, String> {
    private static final long serialVersionUID = 1L;
  }

  @Id
  @Column(name = "account_id")
  UUID account;

  @Version int version;

  @Column(name = "single_keys")
  boolean singleKeys;

  @Column(length = Length.LONG32)
  String keys;

  KeyMap view() {
    return new KeyMap(version + 1, singleKeys, Json.read(keys, Chosen.class));
  }
}
