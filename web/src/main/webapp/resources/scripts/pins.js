/**
 * What is pinned to be laid side by side: clauses and demands of any text, in order, on every page of this window until cleared. The link in the bar leads to them; the address there holds
 * all of it, so that it can be sent.
 */
import { el, session, toast } from './dom.js';
import { keys } from './keys.js';
import { t } from './messages.js';

const NAME = 'dispositif.pins';
export const MOST = 24;

/** [{id, label}], the first pinned first. */
export const pinned = () => session.get(NAME) ?? [];

/** The address of what lies side by side; ids of clauses and demands. */
export const addressOf = ids => `/side-by-side?${ids.map(id => `pin=${id}`).join('&')}`;

export function keep(all) {
  if (all.length) session.set(NAME, all); else session.drop(NAME);
  draw();
}

/** Pins what is not pinned yet; takes away what is, when it was all of it. `pins`: [{id, label}]. */
export function pin(pins) {
  if (!pins.length) return void toast(t('pins.none'));
  const all = pinned(), fresh = pins.filter(p => !all.some(other => other.id === p.id));
  const label = [...new Set(pins.map(p => p.label))].join(', ');
  if (all.length + fresh.length > MOST) return void toast(t('pins.many', { n: MOST }), { bad: true });
  keep(fresh.length ? [...all, ...fresh] : all.filter(other => !pins.some(p => p.id === other.id)));
  const left = pinned().length;
  return void toast(t(fresh.length ? 'pins.added' : 'pins.taken', { label }), left ? { link: addressOf(pinned().map(p => p.id)), label: t('pins.open', { n: left }) } : {});
}

export function open() {
  const all = pinned();
  location.assign(all.length ? addressOf(all.map(p => p.id)) : '/side-by-side');
}

let link = null;

/** The link stands in the bar as long as something is pinned. */
function draw() {
  const all = pinned(), bar = document.querySelector('header.bar');
  if (!all.length || !bar) { link?.remove(); link = null; return; }
  link ??= el('a', { class: 'btn small pins-link' });
  link.href = addressOf(all.map(p => p.id));
  link.setAttribute('aria-label', t('pins.open', { n: all.length }));
  link.title = all.map(p => p.label).join(', ');
  link.replaceChildren(el('span', {}, t('pins')), el('b', { class: 'num' }, String(all.length)));
  if (!link.isConnected) bar.querySelector(':scope > .grow').after(link);
}

keys.add('text', [{ action: 'pins', run: open }]);
addEventListener('pageshow', draw);
draw();

