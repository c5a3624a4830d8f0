/** The paragraphs of the same text that belong with the clause in hand, each a way there, with what speaks for it. Found by the machine, judged by nobody. */
import { el, tell } from './dom.js';
import { api } from './http.js';
import { t } from './messages.js';

const LONGEST = 110, MOST = 12;
const NUMBER = /^\(?[\p{L}\d]{1,5} ?[.)]\s+/u;   // what a paragraph begins with stands in its place already
const PATIENCE = 150;   // ms: who walks on at once asks for nothing

export class RelatedParagraphs {
  constructor(reader) {
    this.reader = reader;
    this.element = el('section', { class: 'related stack tight', 'aria-label': t('related') });
  }

  /** Shows those of this clause; what is there already stays. */
  show({ id, etag }) {
    if (this.of === id + etag) return this.element;
    this.of = id + etag;
    this.element.replaceChildren();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.load(id, this.of), PATIENCE);
    return this.element;
  }
  async load(id, of) {
    try {
      const { body } = await api.get(`/api/clauses/${id}/suggestions?limit=${MOST}`);
      if (this.of === of) this.draw(body.suggestions.filter(item => item.strong));
    } catch (refusal) {
      this.of = null;
      tell(refusal);
    }
  }
  draw(items) {
    const list = items.length ? el('ul', { class: 'stack tight' }, items.map(item => this.item(item))) : el('p', { class: 'soft' }, t('related.none'));
    this.element.replaceChildren(el('h3', {}, t('related')), list);
  }
  item({ clause, place, text, reasons }) {
    const own = place ? text.replace(NUMBER, '') : text;
    const words = own.length > LONGEST ? `${own.slice(0, LONGEST).trimEnd()}…` : own;
    const { lang, dir } = this.reader.article;
    return el('li', {}, el('a', { href: `#c-${clause.split('/').pop()}`, lang, dir: dir || null, on: { click: event => this.again(event) } }, place ? el('b', {}, place) : null, place ? ' ' : null, words), el('div', { class: 'soft small' }, reasons.join(' · ')));
  }
  /** An address that is already the page's leads there again. */
  again({ currentTarget }) { if (currentTarget.hash === location.hash) this.reader.arrive(); }
}
