/** What suggested clauses have in common wherever they are shown: their marks, refusing one and taking that back, walking through them by keys. What a person refuses is remembered for them and shown last. */
import { announce, button, el, tell, toast } from './dom.js';
import { api } from './http.js';
import { keys } from './keys.js';
import { t } from './messages.js';

const mark = (name, kind = '') => el('span', { class: `chip ${kind}`.trim() }, t(`suggestion.${name}`));

const WARNINGS = ['onlyWords', 'contrary'];

/** Whether it is likely, what to beware of, or that it was refused. */
export const marks = ({ strong, warnings, declined }) => [strong && mark('strong', 'strong'), ...(declined ? [] : warnings.map(warning => el('span', { class: 'chip warn' }, warning))), declined && mark('declined')];

/** What speaks for it, without what its marks say. */
export const reasons = item => item.reasons.filter((_, i) => !WARNINGS.includes(item.codes[i]));

/** The button that refuses a suggestion {clause, demand, declined}, or takes that back. */
export function refusing(item, label, redraw) {
  const { declined } = item, what = declined ? 'again' : 'refuse';
  return button(declined ? t('suggestion.again') : [t('suggestion.refuse'), ' ', keys.badge('refuse')], () => refuse(item, label, redraw), { class: declined ? 'btn small quiet' : 'btn small quiet refuse', 'aria-label': t(`suggestion.${what}.which`, { label }) });
}

/** Refuses one, or takes that back; what was refused can be taken back at once. */
export async function refuse(item, label, redraw, yes = !item.declined) {
  const path = `/api/demands/${item.demand}/suggestions/${item.clause.split('/').pop()}/refusal`;
  try { await (yes ? api.put(path) : api.remove(path)); } catch (refusal) { return tell(refusal); }
  item.declined = yes;
  redraw();
  const said = t(yes ? 'suggestion.refused' : 'suggestion.taken', { label });
  return yes ? toast(said, { label: t('undo'), act: () => refuse(item, label, redraw, false) }) : announce(said);
}

/** Takes the focus to the next card of a box (-1: the one before), from outside to the first; false when there is none. */
export function stepCandidate(box, by) {
  const cards = [...box?.querySelectorAll('[data-candidate]') ?? []];
  const to = cards[Math.min(cards.length - 1, Math.max(0, cards.indexOf(inHand()) + by))];
  if (!to) return false;
  if (to.hidden) for (const card of cards) card.hidden = false;
  if (to.hidden === false) box.querySelector(':scope > button')?.toggleAttribute('hidden', cards.every(card => !card.hidden));
  to.querySelector('a[href], button').focus();
  return true;
}

/** The card that has the focus. */
export const inHand = () => document.activeElement?.closest?.('[data-candidate]');

/** Refuses the suggestion that has the focus; false when none has, or it cannot be refused. */
export const refuseFocused = () => inHand()?.refuse?.() ?? false;
