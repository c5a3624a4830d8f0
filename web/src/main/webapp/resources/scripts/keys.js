/**
 * The one registry of keys, on every page. A page adds its acts: `keys.add('text', [{ action: 'next', run }])`. Key and label come from keymap.js by the action's name, or are given with the act
 * ({action, key, label, run, when?, repeats?}); what the person chose wins over both. `run(event)` that answers false leaves the key to others. What was added later is asked first, so that
 * a mode or a panel may take a key while `when` holds. `add` answers a function that takes the acts out again.
 * Letters are text while one types or composes; keys without Ctrl or Alt can be turned off (WCAG 2.1.4).
 */
import { announce, button, el, typing } from './dom.js';
import { api } from './http.js';
import { KEYMAP, given } from './keymap.js';
import { t } from './messages.js';

function read() {
  try { return JSON.parse(document.getElementById('keymap').textContent); } catch { return {}; }
}

const isCharacter = key => [...key].length === 1;
const hasCase = key => key.toLowerCase() !== key.toUpperCase();

/** What a pressed key is called: "j", "Shift+S", "Ctrl+Enter", "?"; Shift is told only where it makes no other character. */
export function nameOf(event, key = event.key) {
  const character = isCharacter(key);
  const shift = event.shiftKey && (!character || hasCase(key));
  const plain = key === ' ' ? 'Space' : character ? shift ? key.toUpperCase() : key.toLowerCase() : key;
  return [event.ctrlKey || event.metaKey ? 'Ctrl+' : '', event.altKey ? 'Alt+' : '', shift ? 'Shift+' : '', plain].join('');
}

/** The key by its name, and by its place where the keyboard writes other letters, or wants Shift for digits. */
function namesOf(event) {
  const names = [nameOf(event)];
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code ?? '');
  const letter = /^Key([A-Z])$/.exec(event.code ?? '');
  if (digit && !event.shiftKey) names.push(nameOf(event, digit[1]));
  if (letter && /[^\x00-\x7f]/.test(event.key) && isCharacter(event.key)) names.push(nameOf(event, letter[1].toLowerCase()));
  return names;
}

/** Whether a key is pressed without Ctrl or Alt and writes a character: the kind that can be turned off. */
export const single = name => !/^(Ctrl|Alt)\+/.test(name) && isCharacter(name.replace('Shift+', ''));

const shownAs = { ArrowRight: '→', ArrowLeft: '←', ArrowUp: '↑', ArrowDown: '↓', Enter: '↵', Escape: 'Esc', Backspace: '⌫', 'Shift': '⇧' };

/** How a key is printed on badges and in lists. */
export const shown = name => name.split(/(?<=.)\+(?=.)/).map(part => shownAs[part] ?? (isCharacter(part) ? part.toUpperCase() : part)).join(' ');

class Keys {
  constructor() {
    const { etag, single: on = true, keys: chosen = {} } = read();
    Object.assign(this, { etag, on, chosen, layers: [] });
    document.addEventListener('keydown', event => this.pressed(event));
  }

  add(scope, acts, { when } = {}) {
    const layer = { scope, when, acts };
    this.layers.push(layer);
    return () => { this.layers = this.layers.filter(other => other !== layer); };
  }

  /** The key of an action as it is now; '' when it has none. */
  keyOf(action, own = given(action)?.key) { return this.chosen[action] ?? own ?? ''; }

  /** The badge that a button shows; null while the key does not work. */
  badge(action, own) {
    const name = this.keyOf(action, own);
    return name && (this.on || !single(name)) ? el('kbd', { 'aria-hidden': 'true' }, shown(name)) : null;
  }

  pressed(event) {
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.getModifierState?.('AltGraph')) return;
    if (typing(event.target) || (/^(Enter| )$/.test(event.key) && event.target.closest?.('a[href], button, summary'))) return;
    if (namesOf(event).some(name => (this.on || !single(name)) && this.run(name, event))) event.preventDefault();
  }
  run(name, event) {
    const inHelp = panel?.contains(event.target);   // behind the list of keys nothing of the page acts
    for (const layer of [...this.layers].reverse()) {
      if (inHelp && layer.scope !== 'everywhere') continue;
      if (layer.when && !layer.when(event)) continue;
      for (const act of layer.acts) {
        if (this.keyOf(act.action, act.key) !== name || (act.when && !act.when(event))) continue;
        if (event.repeat && !act.repeats) return true;   // a held key does nothing twice that cannot be meant
        if (act.run(event) !== false) return true;
      }
    }
    return false;
  }

  /** Keeps the person's choice; answers what went wrong, if anything did. */
  async choose({ on = this.on, chosen = this.chosen }) {
    const { etag } = await api.put('/api/me/keys', { singleKeys: on, keys: chosen }, { etag: this.etag });
    Object.assign(this, { on, chosen, etag });
  }

  /** What works on this page now, by scope: Map of scope to [{action, key, label}]. */
  listed() {
    const scopes = new Map();
    for (const { scope, acts } of this.layers) {
      const list = scopes.get(scope) ?? scopes.set(scope, new Map()).get(scope);
      for (const { action, key, label } of acts) if (this.keyOf(action, key)) list.set(action, { action, key: this.keyOf(action, key), label: label ?? t(`keys.${action}`) });
    }
    const order = Object.keys(KEYMAP);
    return [...scopes].sort(([a], [b]) => (order.indexOf(a) + 100) % 100 - (order.indexOf(b) + 100) % 100).map(([scope, list]) => [scope, [...list.values()]]).filter(([, list]) => list.length);
  }
}

export const keys = new Keys();

/* ---- the panel of keys ---- */

let panel = null, before = null, release = null;

function row({ key, label }) {
  return [el('dt', {}, shown(key).split(' ').map(part => el('kbd', {}, part))), el('dd', {}, label)];
}

async function turn(event) {
  const { target } = event;
  await keys.choose({ on: target.checked }).catch(() => { target.checked = keys.on; announce(t('keys.notKept')); });
}

/** An action that works in several places is listed once, at the first. */
function listed() {
  const seen = new Set();
  return keys.listed().map(([scope, list]) => [scope, list.filter(({ action }) => !seen.has(action) && seen.add(action))]).filter(([, list]) => list.length);
}

/** Opens the list of keys at the side, or closes it. */
export function help() {
  if (panel) return close();
  before = document.activeElement;
  const on = el('input', { type: 'checkbox', on: { change: turn } });
  on.checked = keys.on;
  const groups = listed().flatMap(([scope, list]) => [el('h3', {}, t(`keys.scope.${scope}`)), el('dl', { class: 'keys-help' }, list.flatMap(row))]);
  panel = el('section', { class: 'note-panel stack', 'aria-label': t('keys') },
    el('div', { class: 'row apart' }, el('h2', {}, t('keys')), button('×', close, { class: 'btn small icon', 'aria-label': t('keys.close') })), ...groups,
    el('label', { class: 'check' }, on, t('keys.on')), el('a', { href: '/account/keyboard' }, t('keys.change')));
  document.querySelector('main').append(panel);
  release = keys.add('everywhere', [{ action: 'back', run: close }]);   // asked before every page's own
  panel.querySelector('button').focus();
  return true;
}

function close() {
  release?.();
  panel?.remove();
  panel = release = null;
  before?.focus?.({ preventScroll: true });
  return true;
}

keys.add('everywhere', [{ action: 'help', run: help }]);
document.addEventListener('click', event => { if (event.target.closest?.('[data-keys]')) help(); });
