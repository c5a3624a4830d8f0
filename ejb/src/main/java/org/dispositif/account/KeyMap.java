package org.dispositif.account;

import java.util.Map;

/**
 * How a person works by keyboard.
 *
 * @param version 0 while nothing was chosen
 * @param singleKeys whether keys without Ctrl or Alt act at all; they can be turned off (WCAG
 *     2.1.4)
 * @param keys action to key, only where it differs from the product's own; an empty key is none.
 *     Keys are written as the browser names them, {@code j}, {@code Shift+ArrowRight}
 */
public record KeyMap(int version, boolean singleKeys, Map<String, String> keys) {

  static final KeyMap OWN = new KeyMap(0, true, Map.of());
}
