/** Clauses that may answer a demand, each with its reasons. They are shown, never chosen: evidence is what a person takes. */
import { evidenceOf } from './coverage.js';
import { button, el, local } from './dom.js';
import { api } from './http.js';
import { keys } from './keys.js';
import { t } from './messages.js';
import { inHand, marks, reasons, refuse, refusing } from './suggested.js';

const FIRST = 3, LONGEST = 160;

export class Candidates {
  constructor(resolutionId, resolution) { Object.assign(this, { resolutionId, resolution }); }

  /** Reads them once for each demand; what was kept in the Reader comes first. */
  async of(row) {
    const read = await this.ahead(row);
    return [...this.kept(), ...read];
  }
  /** Reads them before they are asked for. */
  ahead(row) { return row.candidates ??= this.read(row.demand.id); }
  kept() {
    const ends = local.get(`dispositif.evidence:${this.resolutionId}`) ?? [];
    return ends.filter(end => end.span).map(end => ({ piece: this.resolution.pieceOf(end.span), why: [t('judging.kept')], warnings: [], kept: true }));
  }
  async read(demand) {
    const { body } = await api.get(`/api/demands/${demand}/suggestions?resolution=${this.resolutionId}`).catch(() => ({ body: { suggestions: [] } }));
    return body.suggestions.map(item => ({ ...item, demand, piece: evidenceOf({ clause: item.clause, ...(item.selector ? { selector: item.selector } : {}) }, this.resolution.map), why: reasons(item), linked: item.codes.includes('link') }));
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
    const { piece, why, linked, declined } = candidate, refusable = may && candidate.clause && !linked;
    const words = piece.text.length > LONGEST ? `${piece.text.slice(0, LONGEST)}…` : piece.text;
    const acts = [declined || refusable ? refusing(candidate, piece.label, redraw) : null, may && !declined ? button([t('judging.take'), ' ', keys.badge('evidence')], () => take([piece])) : null];
    const card = el('li', { class: ['card', linked && 'linked', declined && 'declined'].filter(Boolean).join(' '), data: { candidate: i } },
      el('div', { class: 'row apart' }, button(piece.label || '…', () => look(piece), { class: 'btn small quiet', title: t('judging.go') }),
        ...marks(candidate), el('span', { class: 'grow' }), ...acts),
      el('q', {}, words), el('div', { class: 'why' }, why.join(' · ')));
    Object.assign(card, { piece, refuse: refusable ? () => refuse(candidate, piece.label, redraw) : null });
    return card;
  }
}

/** The words of the candidate that has the focus, if one has. */
export const focused = () => inHand()?.piece ?? null;
