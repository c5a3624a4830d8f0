/**
 * The link tray: the first end waits at the foot of the window, on every page of this window, until the second is picked; then the two and their relation read as a sentence
 * ("OP10 answers in part D5"), either way round.
 */
import { api, uuid7 } from './http.js';
import { announce, button, el, key, saving, session, tell, toast } from './dom.js';
import { keys, shown } from './keys.js';
import { t } from './messages.js';

const PIN = 'dispositif.pin';
const INVERSE = '<';

/** An end: {url, selector?, kind: clause|demand|document, label, quote, title, document, span, words?}; `words` is the end that a demand stands for and that may be taken instead. The words of a span as an end, in their clause when they lie in one. */
export function endAt(map, span, { document, url, base, title }) {
  const blocks = map.blocksIn(span.start, span.end);
  const inside = blocks.length === 1;
  const whole = inside && span.start === blocks[0].start && span.end === blocks[0].end;
  return {
    kind: inside ? 'clause' : 'document', url: inside ? `${base}/api/clauses/${blocks[0].id}` : url, selector: whole ? undefined : map.selectors(span.start, span.end, inside ? blocks[0].start : 0),
    span, document, label: map.labelOf(span.start, span.end), quote: map.quote(span.start, span.end).slice(0, 200), title,
  };
}

export class Tray {
  /** `saved()` reads the links anew; `changed()` hears that ends were picked or let go. */
  constructor(dossier, { saved, changed, mayLink }) {
    Object.assign(this, { dossier, saved, changed, second: null, others: typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('dispositif.changes') });
    this.first = mayLink ? session.get(PIN) : null;
    if (this.first) this.draw();
  }
  /** The person's other windows look at once. */
  tell() { this.others?.postMessage(1); }
  async take(end) {
    if (!this.first) return this.pin(end);
    if (this.first.url === end.url && this.first.quote === end.quote) return this.drop();
    this.before = document.activeElement;
    this.second = end;
    await this.loadRelations();
    this.draw();
    this.changed();
    this.relation?.focus();
    announce(t('tray.sentence', { first: name(this.first), second: name(end) }));
  }
  pin(end) {
    this.first = end;
    session.set(PIN, end);
    this.draw();
    this.changed();
    announce(t('tray.pinned', { label: name(end), key: shown(keys.keyOf('link')) }));
  }
  drop() {
    const had = this.element?.contains(document.activeElement);
    this.first = this.second = null;
    session.drop(PIN);
    this.element?.remove();
    this.element = null;
    this.changed();
    if (had) this.before?.focus?.({ preventScroll: true });
  }
  async loadRelations() {
    return this.relations ??= await api.all(`/api/relations?dossier=${encodeURIComponent(this.dossier)}`).catch(refusal => { tell(refusal); return []; });
  }
  draw() {
    this.element?.remove();
    this.element = el('form', { class: 'tray', 'aria-label': t('tray'), on: { submit: event => { event.preventDefault(); this.save(); }, keydown: event => this.key(event) } }, ...this.end('first'));
    if (this.second) this.element.append(...this.sentence()); else this.element.append(el('span', { class: 'grow' }), el('span', { class: 'soft' }, t('tray.second', { key: shown(keys.keyOf('link')) })));
    this.element.append(button([t('cancel'), ' ', key('Esc')], () => this.drop(), { class: 'btn small quiet' }));
    document.querySelector('main').append(this.element);
  }
  /** An end as it is shown; where a demand is offered for words, the words can be had. */
  end(which) {
    const end = this[which];
    return end.words ? [show(end), button(t('tray.words'), () => this.turn(which), { class: 'btn small quiet' })] : [show(end)];
  }
  turn(which) {
    const chosen = this.relation?.value, reason = this.reason?.value;
    this[which] = this[which].words;
    if (which === 'first') session.set(PIN, this.first);
    this.draw();
    if (this.second) { this.relation.value = chosen; this.reason.value = reason; }
    this.changed();
    (this.second ? this.relation : this.element.querySelector('button')).focus();
    announce(t('tray.pinned', { label: name(this[which]), key: shown(keys.keyOf('link')) }));
  }
  /** The relation is a verb between the two ends, read from the first; its inverse is offered too. */
  sentence() {
    const last = session.get('dispositif.relation');
    this.relation = el('select', { 'aria-label': t('tray.relation') }, this.relations.map(r => el('option', { value: r.code }, r.label)),
      el('optgroup', { label: t('tray.inverse') }, this.relations.map(r => el('option', { value: INVERSE + r.code }, r.inverseLabel))));
    this.relation.value = last;
    if (this.relation.selectedIndex < 0) this.relation.selectedIndex = 0;
    this.reason = el('input', { 'aria-label': t('tray.reason'), placeholder: t('tray.reason'), maxlength: 2000, autocomplete: 'off' });
    return [this.relation, ...this.end('second'), this.reason, el('button', { class: 'btn small main' }, t('tray.save'), ' ', key('↵'))];
  }
  key(event) {
    event.stopPropagation();
    if (event.key === 'Escape') { event.preventDefault(); this.drop(); }
    if (event.key === 'Enter' && event.target === this.relation) { event.preventDefault(); this.save(); }
  }
  /** The link as it is kept: an inverse is the same relation from the other end. */
  made() {
    const chosen = this.relation.value, inverse = chosen.startsWith(INVERSE);
    const [source, target] = inverse ? [this.second, this.first] : [this.first, this.second];
    return { id: this.id ??= uuid7(), dossier: this.dossier || undefined, source: ended(source), target: ended(target), relation: inverse ? chosen.slice(1) : chosen, rationale: this.reason.value.trim() };
  }
  async save() {
    if (!this.second || this.busy) return;
    this.busy = true;
    session.set('dispositif.relation', this.relation.value);
    try {
      const { body, etag } = await saving.run('link', () => api.post('/api/links', this.made()));
      this.id = null;
      this.drop();
      await this.saved();
      this.tell();
      toast(t('link.saved'), { label: t('undo'), act: () => this.undo(body.id, etag ?? body.etag) });
    } catch (refusal) {
      saving.forget('link');
      tell(refusal);
    } finally { this.busy = false; }
  }
  async undo(id, etag) {
    try {
      await saving.run('link', () => api.remove(`/api/links/${id}`, etag));
      await this.saved();
      this.tell();
      toast(t('link.deleted'));
    } catch (refusal) { saving.forget('link'); tell(refusal); }
  }
}

const ended = end => end.selector ? { [end.kind]: end.url, selector: end.selector } : end.url;
const name = end => [end.label, end.title].filter(Boolean).join(', ');
const show = end => el('span', { class: 'end' }, el('span', { class: 'chip t2' }, end.label || end.title), ' ', end.quote ? el('q', {}, end.quote) : end.label ? end.title : '');
