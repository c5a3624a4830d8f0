/** Small things every script needs: making elements, saying something, toasts, the "all saved" light. */
import { t } from './messages.js';

/** Makes an element. `on` holds listeners, `data` the dataset; children are nodes or texts (never markup). */
export function el(name, { on = {}, data = {}, ...attributes } = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined && value !== null && value !== false) made.setAttribute(key, value === true ? '' : value);
  for (const [key, value] of Object.entries(on)) made.addEventListener(key, value);
  Object.assign(made.dataset, data);
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

/** A name for within a sentence: whatever its direction, it turns nothing around it. */
export const isolated = name => `\u2068${name}\u2069`;
export const button = (label, act, attributes = {}) => el('button', { type: 'button', class: 'btn small', ...attributes, on: { click: act } }, label);
export const key = letter => el('kbd', { 'aria-hidden': 'true' }, letter);

const live = el('div', { class: 'at-only', 'aria-live': 'polite' });
const toasts = el('div', { class: 'toasts' });
document.body.append(live, toasts);

let said = [];

/** Says something to assistive technology: all that is said goes through one region, so that nothing is said twice or lost; what comes in one moment is said together. */
export function announce(text) {
  if (!said.length) setTimeout(() => { live.textContent = said.join(' · '); said = []; }, 50);
  live.textContent = '';
  if (!said.includes(text)) said.push(text);
}

/** A short message; with an act it offers it (undo) and stays longer; bad ones stay until closed. */
export function toast(text, { act, label, bad = false, link, away = false, remedy } = {}) {
  const shown = el('div', { class: bad ? 'toast bad' : 'toast' }, el('span', {}, text, remedy ? ` ${remedy}` : ''));
  announce(remedy ? `${text} ${remedy}` : text);
  const close = () => shown.remove();
  if (act) shown.append(el('button', { type: 'button', on: { click: () => { close(); act(); } } }, label));
  if (link) shown.append(el('a', { href: link, target: away && '_blank' }, label));
  if (bad) shown.append(el('button', { type: 'button', on: { click: close } }, t('close')));
  toasts.append(shown);
  while (toasts.children.length > 3) toasts.firstChild.remove();
  if (!bad) hideLater(shown, act || link ? 9000 : 3500);
  return close;
}

/** Counts the time that nobody has it in hand. */
function hideLater(shown, time) {
  let timer = setTimeout(() => shown.remove(), time);
  const hold = () => clearTimeout(timer);
  const go = () => { hold(); timer = setTimeout(() => shown.remove(), time); };
  shown.addEventListener('pointerenter', hold);
  shown.addEventListener('focusin', hold);
  shown.addEventListener('pointerleave', go);
  shown.addEventListener('focusout', go);
}

/** The light in the top bar: how many things are on their way, and whether one has failed. */
export const saving = {
  pending: 0,
  failed: new Set(),
  show() {
    const light = document.getElementById('state');
    if (!light) return;
    const state = this.failed.size ? 'unsaved' : this.pending ? 'saving' : 'saved';
    if (light.dataset.state === state) return;
    light.dataset.state = state;
    light.textContent = t(`state.${state}`);
  },
  /** Runs a save; `what` names it so that a later success clears its failure. */
  async run(what, save) {
    this.pending++;
    this.show();
    try {
      const done = await save();
      this.failed.delete(what);
      dispatchEvent(new Event('saved'));
      return done;
    } catch (refusal) {
      this.failed.add(what);
      throw refusal;
    } finally {
      this.pending--;
      this.show();
    }
  },
  /** Something chosen that cannot be saved yet. */
  wait(what) { this.failed.add(what); this.show(); },
  forget(what) { this.failed.delete(what); this.show(); },
};
addEventListener('beforeunload', event => { if (saving.pending || saving.failed.size) event.preventDefault(); });

/** Tells a refusal with its cause and what to do; nothing typed is lost meanwhile. */
export function tell(refusal) {
  const known = refusal.session ? 'session' : refusal.offline ? 'offline' : refusal.stale ? 'stale' : null;
  if (known === 'session') return toast(t('refused.session'), { bad: true, link: '/signin', away: true, label: t('signIn') });
  return toast(known ? t(`refused.${known}`) : refusal.problem?.title || refusal.message, { bad: true, remedy: known ? '' : refusal.problem?.remedy || refusal.problem?.detail || '' });
}

/** Storage that may be full, blocked or absent: then we only forget. */
export const store = (area => ({
  get(name) { try { return JSON.parse(area().getItem(name)); } catch { return null; } },
  set(name, value) { try { area().setItem(name, JSON.stringify(value)); } catch { /* full or blocked */ } },
  drop(name) { try { area().removeItem(name); } catch { /* blocked */ } },
  names() { try { return Object.keys(area()); } catch { return []; } },
}));
export const local = store(() => localStorage);
export const session = store(() => sessionStorage);

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyTheOldWay(text);   // pages that are not served over HTTPS have no clipboard object
  }
}

function copyTheOldWay(text) {
  const before = document.activeElement;
  const area = el('textarea', { class: 'at-only', 'aria-hidden': 'true' });
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  before?.focus({ preventScroll: true });
  return done;
}

/** True where a letter is text and not a command. */
export const typing = target => target instanceof Element && (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [role=combobox]'));
