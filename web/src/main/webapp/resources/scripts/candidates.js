/** Clauses that may answer a demand, each with the facts that speak for it. They are shown, never chosen: evidence is what a person takes. */
import { evidenceOf } from './coverage.js';
import { button, el, local } from './dom.js';
import { api } from './http.js';
import { keys } from './keys.js';
import { t } from './messages.js';

const FIRST = 2, LONGEST = 160;

export class Candidates {
  constructor(resolutionId, resolution) { Object.assign(this, { resolutionId, resolution }); }

  /** Reads them once for each demand; what was kept in the Reader comes first. */
  async of(row) {
    row.candidates ??= await this.read(row.demand.id);
    return [...this.kept(), ...row.candidates];
  }
  kept() {
    const ends = local.get(`dispositif.evidence:${this.resolutionId}`) ?? [];
    return ends.filter(end => end.span).map(end => ({ piece: this.resolution.pieceOf(end.span), why: [t('judging.kept')] }));
  }
  async read(demand) {
    const { body } = await api.get(`/api/demands/${demand}/candidates?resolution=${this.resolutionId}`).catch(() => ({ body: { items: [] } }));
    return body.items.map(item => ({ piece: evidenceOf({ clause: item.clause, ...(item.selector ? { selector: item.selector } : {}) }, this.resolution.map), why: item.reasons.map(reason => reason.text), linked: item.reasons.some(reason => reason.code === 'link') }));
  }

  /** Draws them into a box; `take` is given the piece, `may` says whether there is something to take it for. */
  draw(box, list, { take, look, may }) {
    if (!list.length) return box.replaceChildren(el('p', { class: 'soft small' }, t('judging.candidates.none')));
    const cards = list.map((candidate, i) => this.card(candidate, i, { take, look, may }));
    const rest = cards.slice(FIRST);
    for (const card of rest) card.hidden = true;
    const more = rest.length ? button(t('judging.candidates.more', { n: rest.length }), () => { for (const card of rest) card.hidden = false; more.remove(); rest[0].querySelector('button').focus(); }, { class: 'btn small quiet' }) : null;
    box.replaceChildren(el('ul', {}, cards), ...(more ? [more] : []));
  }
  card({ piece, why, linked }, i, { take, look, may }) {
    const words = piece.text.length > LONGEST ? `${piece.text.slice(0, LONGEST)}…` : piece.text;
    const card = el('li', { class: linked ? 'card linked' : 'card', data: { candidate: i } },
      el('div', { class: 'row apart' }, button(piece.label || '…', () => look(piece), { class: 'btn small quiet', title: t('judging.go') }), may ? button([t('judging.take'), ' ', keys.badge('evidence')], () => take([piece])) : null),
      el('q', {}, words), el('div', { class: 'why' }, why.join(' · ')));
    card.piece = piece;
    return card;
  }
}

/** Takes the focus to the next candidate of a box (-1: the one before), from outside to the first; false when there is none. */
export function stepCandidate(box, by) {
  const cards = [...box?.querySelectorAll('[data-candidate]') ?? []];
  const to = cards[Math.min(cards.length - 1, Math.max(0, cards.indexOf(document.activeElement?.closest?.('[data-candidate]')) + by))];
  if (!to) return false;
  if (to.hidden) for (const card of cards) card.hidden = false;
  if (to.hidden === false) box.querySelector(':scope > button')?.toggleAttribute('hidden', cards.every(card => !card.hidden));
  to.querySelector('button').focus();
  return true;
}

/** The candidate that has the focus, if one has. */
export const focused = () => document.activeElement?.closest?.('[data-candidate]')?.piece ?? null;
