package org.dispositif.platform;

/** Where a clause, demand, tag use or citation comes from. */
public enum Origin {
  MACHINE,
  PERSON,
  IMPORT
}
