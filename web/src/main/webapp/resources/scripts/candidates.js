/** Clauses that may answer a demand, each with its reasons. They are shown, never chosen: evidence is what a person takes; what a person refuses is remembered for them and shown last. */
import { evidenceOf } from './coverage.js';
import { announce, button, el, local, tell, toast } from './dom.js';
import { api } from './http.js';
import { keys } from './keys.js';
import { t } from './messages.js';

const FIRST = 3, LONGEST = 160;

export class Candidates {
  constructor(resolutionId, resolution) { Object.assign(this, { resolutionId, resolution }); }

  /** Reads them once for each demand; what was kept in the Reader comes first. */
  async of(row) {
    row.candidates ??= await this.read(row.demand.id);
    return [...this.kept(), ...row.candidates];
  }
  kept() {
    const ends = local.get(`dispositif.evidence:${this.resolutionId}`) ?? [];
    return ends.filter(end => end.span).map(end => ({ piece: this.resolution.pieceOf(end.span), why: [t('judging.kept')], kept: true }));
  }
  async read(demand) {
    const { body } = await api.get(`/api/demands/${demand}/suggestions?resolution=${this.resolutionId}`).catch(() => ({ body: { suggestions: [] } }));
    return body.suggestions.map(item => ({ ...item, demand, piece: evidenceOf({ clause: item.clause, ...(item.selector ? { selector: item.selector } : {}) }, this.resolution.map), why: item.reasons.filter((_, i) => item.codes[i] !== 'onlyWords'), linked: item.codes.includes('link') }));
  }

  /** Draws them into a box; `take` is given the piece, `may` says whether there is something to take it for. */
  draw(box, list, acts) {
    const open = list.filter(candidate => !candidate.declined), declined = list.filter(candidate => candidate.declined);
    const none = open.some(candidate => candidate.strong || candidate.kept) ? null : el('p', { class: 'nothing' }, el('b', {}, t('judging.suggestions.nothing')), ' ', el('span', { class: 'soft' }, t(open.length ? 'judging.suggestions.nothing.weak' : 'judging.suggestions.nothing.text')));
    const cards = [...open, ...declined].map((candidate, i) => this.card(candidate, i, acts));
    const shown = Math.min(open.length, Math.max(FIRST, open.findLastIndex(candidate => candidate.strong) + 1)), rest = cards.slice(shown);
    for (const card of rest) card.hidden = true;
    const more = rest.length ? button(t('judging.candidates.more', { n: rest.length }), () => { for (const card of rest) card.hidden = false; more.remove(); rest[0].querySelector('button').focus(); }, { class: 'btn small quiet' }) : null;
    box.replaceChildren(...(none ? [none] : []), ...(cards.length ? [el('ul', {}, cards)] : []), ...(more ? [more] : []));
  }
  card(candidate, i, { take, look, may, redraw }) {
    const { piece, why, linked, strong, warning, declined } = candidate;
    const words = piece.text.length > LONGEST ? `${piece.text.slice(0, LONGEST)}…` : piece.text;
    const act = declined ? button(t('judging.suggestions.again'), () => this.refuse(candidate, false, redraw), { class: 'btn small quiet', 'aria-label': t('judging.suggestions.again.which', { label: piece.label }) })
      : [may && candidate.clause && !linked ? button([t('judging.suggestions.refuse'), ' ', keys.badge('refuse')], () => this.refuse(candidate, true, redraw), { class: 'btn small quiet refuse', 'aria-label': t('judging.suggestions.refuse.which', { label: piece.label }) }) : null, may ? button([t('judging.take'), ' ', keys.badge('evidence')], () => take([piece])) : null];
    const card = el('li', { class: ['card', linked && 'linked', declined && 'declined'].filter(Boolean).join(' '), data: { candidate: i } },
      el('div', { class: 'row apart' }, button(piece.label || '…', () => look(piece), { class: 'btn small quiet', title: t('judging.go') }),
        strong ? el('span', { class: 'chip strong' }, t('judging.suggestions.strong')) : null, warning && !declined ? el('span', { class: 'chip warn' }, t('judging.suggestions.warning')) : null, declined ? el('span', { class: 'chip' }, t('judging.suggestions.declined')) : null,
        el('span', { class: 'grow' }), ...[act].flat()),
      el('q', {}, words), el('div', { class: 'why' }, why.join(' · ')));
    Object.assign(card, { piece, refuse: may && candidate.clause && !linked ? () => this.refuse(candidate, !declined, redraw) : null });
    return card;
  }

  /** Refuses one, or takes that back; what was refused can be taken back at once. */
  async refuse(candidate, yes, redraw) {
    const path = `/api/demands/${candidate.demand}/suggestions/${candidate.clause.split('/').pop()}/refusal`;
    try { await (yes ? api.put(path) : api.remove(path)); } catch (refusal) { return tell(refusal); }
    candidate.declined = yes;
    redraw();
    const said = t(yes ? 'judging.suggestions.refused' : 'judging.suggestions.taken', { label: candidate.piece.label });
    return yes ? toast(said, { label: t('undo'), act: () => this.refuse(candidate, false, redraw) }) : announce(said);
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

const card = () => document.activeElement?.closest?.('[data-candidate]');

/** The candidate that has the focus, if one has. */
export const focused = () => card()?.piece ?? null;

/** Refuses the candidate that has the focus; false when none has, or it cannot be refused. */
export const refuseFocused = () => card()?.refuse?.() ?? false;
