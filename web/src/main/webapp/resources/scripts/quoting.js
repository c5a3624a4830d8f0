/**
 * Quotations with their sources, in both directions: beside the words of this text where they are taken from, and by which texts the words of this one are quoted. The server finds them
 * whenever the page is opened; a person who wants to keep one makes a link of it. One key leads to the words at the other side, and back.
 */
import { announce, button, el, saving, session, tell, toast } from './dom.js';
import { api, idOf, pathOf, uuid7 } from './http.js';
import { keys, shown } from './keys.js';
import { t } from './messages.js';
import { paint } from './paint.js';

const BACK = 'dispositif.quoted';
const RELATION = 'quotes';

export class Quoting {
  constructor(reader) {
    Object.assign(this, { reader, found: [] });
    keys.add('text', [{ action: 'source', run: () => this.follow() }], { when: () => !reader.mode });
  }

  /** Behind everything else: nobody waits for it. */
  async load() {
    const { url, kind } = this.reader;
    const taken = kind === 'RESOLUTION' ? [] : (await api.get(pathOf(`${url}/quotations`))).body.quotations;
    const there = (await api.get(pathOf(`${url}/quoted-in`))).body.items;
    this.found = [...taken.map(words => this.taken(words)), ...there.map(words => this.quoted(words))];
    this.tellList(taken.filter(words => words.exactness !== 'reuse'));
  }
  /** Words of this text, with the place that they are taken from. */
  taken({ start, end, exactness, speaker, source }) {
    const name = source ? t('quoting.source', { name: [source.name, source.place].filter(Boolean).join(', ') }) : t('quoting.none');
    return { ...this.units(start, end), exactness, speaker, name, other: source && { ...source }, own: true };
  }
  /** Words of this text that another quotes. */
  quoted({ at, exactness, speaker, document, name, page, text, start, end }) {
    return { ...this.units(at.start, at.end), exactness, speaker, name: t('quoting.in', { name }), other: { document, name, page, text, start, end }, own: false };
  }
  units(start, end) {
    const { offsets } = this.reader.map;
    return { start: offsets.toUnits(start), end: offsets.toUnits(end) };
  }

  items() {
    if (this.reader.filter.any) return [];
    return this.found.map((words, i) => this.reader.located({ key: `q:${i}`, kind: 'quoting', words, start: words.start, end: words.end, title: words.name, version: String(this.linkOf(words)?.id ?? ''), slot: '',
      paints: words.own && words.exactness !== 'reuse' ? [] : ['hquote'] }));
  }
  card(item) {
    const { words } = item;
    const exactness = el('span', { class: `chip ${words.exactness}`, title: t(`quoting.long.${words.exactness}`) }, t(`quoting.${words.exactness}`));
    if (!words.other) return el('article', { class: 'card quoting none', tabindex: -1, 'aria-label': item.name }, el('header', {}, exactness, words.speaker ? el('span', { class: 'soft' }, words.speaker) : null));
    return el('article', { class: `card quoting ${words.exactness}`, tabindex: -1, 'aria-label': item.name },
      el('header', {}, exactness, el('a', { href: pathOf(words.other.page) + hashOf(words.other.page), title: words.name, on: { click: event => this.go(event, words) } }, words.name)),
      el('blockquote', { class: 'more' }, words.other.text), el('footer', { class: 'more' }, button([t(words.own ? 'quoting.go' : 'quoting.goThere'), ' ', keys.badge('source')], () => this.go(null, words), { class: 'btn small main' }), this.keeper(words), words.own ? button(t('present'), () => this.reader.present(item), { class: 'btn small quiet' }) : null));
  }
  keeper(words) {
    if (!this.reader.can.has('link')) return null;
    return this.linkOf(words) ? el('span', { class: 'soft' }, t('quoting.kept')) : button(t('quoting.keep'), () => this.keep(words), { class: 'btn small quiet' });
  }
  /** The sources in the list of quotations at the head of the page. */
  tellList(taken) {
    document.querySelectorAll('.quotes > li').forEach((line, i) => {
      const words = taken[i] && this.taken(taken[i]);
      if (words) line.append(' ', words.other ? el('a', { class: 'soft', href: pathOf(words.other.page) + hashOf(words.other.page), on: { click: event => this.go(event, words) } }, words.name) : el('span', { class: 'chip' }, t('quoting.unmatched')));
    });
  }

  /* ---- to the words at the other side, and back ---- */

  /** From the card in hand, else the words that one came to, else the first in the clause in hand. */
  follow() {
    const { reader } = this;
    const back = session.get(BACK);
    const inHand = [reader.inHand(), reader.margin.active && reader.itemOf(reader.margin.active)].find(item => item?.kind === 'quoting' && item.words.other)?.words;
    if (!inHand && back?.to === reader.id) return this.leave(back.from, null);
    const { current } = reader;
    const words = inHand ?? this.found.find(w => w.other && w.start < current?.end && w.end > current?.start);
    if (words) return this.go(null, words);
    announce(t('quoting.nothing'));
    return true;
  }
  go(event, words) {
    if (event && (event.ctrlKey || event.metaKey || event.shiftKey)) return true;
    event?.preventDefault();
    const { offsets } = this.reader.map;
    const from = `/documents/${this.reader.id}#w-${offsets.toPoints(words.start)}-${offsets.toPoints(words.end)}`;
    return this.leave(pathOf(words.other.page) + hashOf(words.other.page), { to: idOf(words.other.document), from });
  }
  leave(to, back) {
    if (back) session.set(BACK, back); else session.drop(BACK);
    if (!back) history.replaceState(null, '', location.pathname + location.search);
    location.assign(to);
    return true;
  }
  /** The words that the address names are lit up. */
  arrive() {
    const [, start, end] = /^#w-(\d+)-(\d+)$/.exec(location.hash) ?? [];
    if (!end) return false;
    const span = this.units(Number(start), Number(end)), { reader } = this;
    if (span.end > reader.map.text.length || span.start >= span.end) return false;
    reader.arriveAt(reader.map.blockAt(span.start));
    paint('hsought', reader.map, span);
    const { top } = reader.map.rangeOf(span.start, span.end).getBoundingClientRect();
    scrollBy({ top: top - innerHeight / 3 });
    announce(t('quoting.here', { text: reader.map.quote(span.start, Math.min(span.end, span.start + 160)), key: session.get(BACK)?.to === reader.id ? shown(keys.keyOf('source')) : '' }));
    return true;
  }

  /* ---- keeping ---- */

  /** The link that somebody made of these words. */
  linkOf({ start, end }) {
    return this.reader.links.all.find(link => link.relation === RELATION && [link.source, link.target].some(side => { const at = this.reader.links.endOf(side); return at.here && at.start === start && at.end === end; }));
  }
  async keep(words) {
    const { id, dossier, url, map } = this.reader;
    const here = { document: url, selector: map.selectors(words.start, words.end) };
    const { document: address, start, end, text } = words.other;
    const there = { document: address, selector: [{ type: 'TextPositionSelector', start, end }, { type: 'TextQuoteSelector', exact: text }] };
    const [source, target] = words.own ? [here, there] : [there, here];
    try {
      await saving.run(`q:${id}`, () => api.post('/api/links', { id: uuid7(), dossier: dossier || undefined, source, target, relation: RELATION }));
      await this.reader.links.reload();
      toast(t('link.saved'));
    } catch (refusal) {
      saving.forget(`q:${id}`);
      tell(refusal);
    }
  }
}

const hashOf = page => new URL(page, location.href).hash;
