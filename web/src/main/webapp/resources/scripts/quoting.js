/**
 * Quotations with their sources, in both directions: beside the words of this text where they are taken from, and by which texts the words of this one are quoted. The server finds them
 * whenever the page is opened; a person who wants to keep one makes a link of it. One key leads to the words at the other side, and back.
 */
import { announce, button, el, saving, session, tell, toast } from './dom.js';
import { api, idOf, pathOf, uuid7 } from './http.js';
import { keys, shown } from './keys.js';
import { t } from './messages.js';
import { paint } from './paint.js';
import { presents } from './presenting.js';

const BACK = 'dispositif.quoted';
const RELATION = 'quotes';

export class Quoting {
  constructor(reader) {
    Object.assign(this, { reader, found: [], told: [] });
    keys.add('text', [{ action: 'source', run: () => this.follow() }], { when: () => !reader.mode });
  }

  /** Behind everything else: nobody waits for it. */
  async load() {
    const { url, kind } = this.reader;
    const taken = kind === 'RESOLUTION' ? [] : (await api.get(pathOf(`${url}/quotations`))).body.quotations;
    const there = (await api.get(pathOf(`${url}/quoted-in`))).body.items;
    this.found = [...taken.map(words => this.taken(words)), ...there.map(words => this.quoted(words))];
    this.tellList(this.found.filter(words => words.own && words.exactness !== 'reuse'));
  }
  /** Words of this text, with the place that they are taken from. */
  taken({ start, end, exactness, speaker, source, clause, refused }) {
    const name = source ? t('quoting.source', { name: [source.name, source.place].filter(Boolean).join(', ') }) : t('quoting.none');
    return { ...this.units(start, end), exactness, speaker, name, other: source && { ...source }, own: true, refused, pair: source && [clause, source.clause] };
  }
  /** Words of this text that another quotes. */
  quoted({ at, exactness, speaker, document, name, page, text, start, end, clause, refused }) {
    return { ...this.units(at.start, at.end), exactness, speaker, name: t('quoting.in', { name }), other: { document, name, page, text, start, end }, own: false, refused, pair: [clause, at.clause] };
  }
  units(start, end) {
    const { offsets } = this.reader.map;
    return { start: offsets.toUnits(start), end: offsets.toUnits(end) };
  }

  items() {
    return this.found.flatMap((words, i) => !this.reader.filter.passesQuoting(words) ? [] : this.reader.located({ key: `q:${i}`, kind: 'quoting', words, start: words.start, end: words.end, title: words.name, version: `${this.linkOf(words)?.id ?? ''}${words.refused}`, slot: '',
      paints: words.refused || words.own && words.exactness !== 'reuse' ? [] : ['hquote'] }));
  }
  card(item) {
    const { words } = item;
    const exactness = el('span', { class: `chip ${words.exactness}`, title: t(`quoting.long.${words.exactness}`) }, t(`quoting.${words.exactness}`));
    if (!words.other) return el('article', { class: 'card quoting none', tabindex: -1, 'aria-label': item.name }, el('header', {}, exactness, words.speaker ? el('span', { class: 'soft' }, words.speaker) : null));
    return el('article', { class: `card quoting ${words.exactness}${words.refused ? ' declined' : ''}`, tabindex: -1, 'aria-label': item.name },
      el('header', {}, exactness, el('a', { href: pathOf(words.other.page) + hashOf(words.other.page), title: words.name, on: { click: event => this.go(event, words) } }, words.name)),
      el('blockquote', { class: 'more' }, words.other.text), el('footer', { class: 'more' }, button([t(words.own ? 'quoting.go' : 'quoting.goThere'), ' ', keys.badge('source')], () => this.go(null, words), { class: 'btn small main' }), this.keeper(words), words.own && presents() ? button(t('present'), () => this.reader.present(item), { class: 'btn small quiet' }) : null, this.refuser(words)));
  }
  keeper(words) {
    if (!this.reader.can.has('link')) return null;
    return this.linkOf(words) ? el('span', { class: 'soft' }, t('quoting.kept')) : button(t('quoting.keep'), () => this.keep(words), { class: 'btn small quiet' });
  }
  /** What the machine took for a quotation and a person does not: hidden from them from then on, until they ask the filter for it. */
  refuser(words) {
    if (!this.reader.can.has('link') || !words.pair?.every(Boolean) || this.linkOf(words)) return null;
    return button(t(words.refused ? 'quoting.again' : 'quoting.refuse'), () => this.refuse(words, !words.refused), { class: 'btn small quiet', 'aria-label': t(words.refused ? 'quoting.again.which' : 'quoting.refuse.which', { name: words.name }) });
  }
  async refuse(words, yes) {
    const [quoting, source] = words.pair.map(idOf), path = `/api/clauses/${quoting}/suggestions/${source}/refusal`;
    try { await (yes ? api.put(path) : api.remove(path)); } catch (refusal) { return tell(refusal); }
    for (const same of this.found) if (same.pair?.map(idOf).join() === `${quoting},${source}`) same.refused = yes;
    this.told.forEach(([one, link]) => { link.hidden = one.refused; });
    this.reader.refresh();
    return yes ? toast(t('quoting.refused'), { label: t('undo'), act: () => this.refuse(words, false) }) : announce(t('quoting.taken'));
  }
  /** The sources in the list of quotations at the head of the page. */
  tellList(taken) {
    document.querySelectorAll('.quotes > li').forEach((line, i) => {
      const words = taken[i];
      if (!words) return;
      const source = words.other ? el('a', { class: 'soft', href: pathOf(words.other.page) + hashOf(words.other.page), hidden: words.refused, on: { click: event => this.go(event, words) } }, words.name) : el('span', { class: 'chip' }, t('quoting.unmatched'));
      this.told.push([words, source]);
      line.append(' ', source);
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
    const words = inHand ?? this.found.find(w => w.other && !w.refused && w.start < current?.end && w.end > current?.start);
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
