/**
 * Curation: the versions of several people over the same text, place by place, each agreed, differing or missing; or their judgements, demand by demand. Curators settle by keys;
 * everybody sees what was decided, by whom and why, and may answer.
 */
import { api, Refusal } from './http.js';
import { announce, button, el, saving, tell, toast } from './dom.js';
import { keys } from './keys.js';
import { t } from './messages.js';
import { TagPicker, TagSet } from './tags.js';
import { TextMap } from './text.js';

const TONES = ['AGREE', 'DIFFER', 'MISSING'];

/** A list of places with one of them current: walked by keys, settled by what the page adds. */
class Places {
  constructor(root) {
    this.root = root;
    this.can = new Set(root.dataset.can.trim().split(/\s+/));
    this.at = 0;
  }
  get items() { return [...this.root.querySelectorAll('.place')]; }
  get item() { return this.items[this.at]; }
  go(at, focus = true) {
    const { items } = this;
    if (!items.length) return;
    this.at = Math.max(0, Math.min(at, items.length - 1));
    items.forEach((item, i) => item.toggleAttribute('data-current', i === this.at));
    if (focus) this.item.focus({ preventScroll: true });
    this.item.scrollIntoView({ block: 'nearest' });
    this.reached?.();
  }
  /** The next one of which nothing is decided, round the end. */
  undecided() {
    const { items } = this;
    const next = [...items.keys()].map(i => (this.at + 1 + i) % items.length).find(i => !items[i].matches('[data-decided]'));
    if (next === undefined) announce(t('allDecided')); else this.go(next);
  }
  walk(acts) {
    keys.add('curation', [
      { action: 'place.next', run: () => this.go(this.at + 1), repeats: true }, { action: 'place.previous', run: () => this.go(this.at - 1), repeats: true },
      { action: 'place.undecided', run: () => this.undecided() }, ...acts]);
  }
  /** Runs what changes something; the curators' keys are theirs alone. */
  async change(what, act) {
    if (!this.can.has('curate')) return false;
    try { return await saving.run(what, act); } catch (refusal) { tell(refusal); return false; }
  }
}

// ---------------------------------------------------------------- marked words

class TextPlaces extends Places {
  constructor(root) {
    super(root);
    this.side = root.querySelector('.settle');
    this.map = new TextMap(root.querySelector('article'));
    this.path = `/api/assignments/${root.dataset.assignment}/documents/${root.dataset.document}`;
    this.tags = new TagSet(root.dataset.dossier);
    this.hidden = new Set();
  }
  async load() {
    await Promise.all([this.read(), this.tags.load?.()]);
    this.draw();
    this.walk([
      ...[1, 2, 3, 4].map(n => ({ action: `take.${n}`, run: () => this.take(n - 1) })), { action: 'take.none', run: () => this.decide({}) },
      { action: 'take.agreed', run: () => this.takeAgreed() }, { action: 'place.write', run: () => this.write() }, { action: 'place.undo', run: () => this.undo() }, { action: 'place.reply', run: () => this.reply() }]);
    const wanted = location.hash.replace('#a-', '');
    this.go(Math.max(0, this.shown.findIndex(p => p.versions.some(v => v.id === wanted))), Boolean(wanted));
  }
  async read() {
    const { body } = await api.get(`${this.path}/places`);
    this.places = body.items;
  }
  get shown() { return this.places.filter(p => !this.hidden.has(p.tone)); }
  get place() { return this.shown[this.at]; }
  span(p) { return { start: this.map.offsets.toUnits(p.start), end: this.map.offsets.toUnits(p.end) }; }

  draw() {
    const count = tone => this.places.filter(p => p.tone === tone).length;
    const filters = TONES.map(tone => button([el('i', { class: `tone ${tone}`, 'aria-hidden': 'true' }), ` ${t(`tone.${tone}`)} ${count(tone)}`], () => this.filter(tone), { 'aria-pressed': String(!this.hidden.has(tone)) }));
    const agreed = this.can.has('curate') && count('AGREE') ? button([t('takeAgreed'), ' ', keys.badge('take.agreed')], () => this.takeAgreed(), { class: 'btn small main' }) : null;
    const decided = this.places.filter(p => p.decided).length;
    this.side.replaceChildren(el('p', { class: 'row tones' }, filters, agreed), el('p', { class: 'small soft', role: 'status' }, t('settled', { n: decided, of: this.places.length })),
      this.shown.length ? el('ol', { class: 'place-list' }, this.shown.map((p, i) => this.card(p, i))) : el('p', { class: 'soft' }, t(this.places.length ? 'noneShown' : 'none')));
    this.paint();
  }
  filter(tone) {
    if (!this.hidden.delete(tone)) this.hidden.add(tone);
    this.draw();
    this.go(0, false);
  }
  card(p, i) {
    const curate = this.can.has('curate');
    return el('li', { class: `place ${p.tone}`, tabindex: -1, 'data-decided': p.decided ? '' : null, on: { click: () => { if (this.at !== i) this.go(i, false); } } },
      el('header', {}, el('b', {}, p.label ?? ''), ' ', el('span', { class: 'chip tone' }, t(`tone.${p.tone}`))),
      el('ul', { class: 'versions' }, p.versions.map((v, n) => el('li', {}, el('span', {}, el('b', {}, v.name), ' ', this.said(v)),
        curate ? button([t('take'), ' ', n < 4 ? keys.badge(`take.${n + 1}`) : null], () => { this.go(i, false); this.take(n); }, { 'aria-label': t('takeOf', { who: v.name }) }) : null))),
      p.missing.length ? el('p', { class: 'small soft' }, `${t('missing')} ${p.missing.join(', ')}`) : null,
      curate ? el('div', { class: 'actions' }, button([t('write'), ' ', keys.badge('place.write')], () => { this.go(i, false); this.write(); }), button([t('drop'), ' ', keys.badge('take.none')], () => { this.go(i, false); this.decide({}); })) : null,
      this.decided(p, i));
  }
  said(v) {
    return el('span', {}, el('span', { class: 'chips' }, v.tags.map(tag => el('span', { class: `chip t${tag.colour}` }, tag.name))), ' ', el('q', { class: 'serif' }, v.words), v.comment ? el('span', { class: 'soft' }, ` ${v.comment}`) : null);
  }
  decided(p, i) {
    const d = p.decided;
    if (!d) return null;
    return el('div', { class: 'decided' }, el('p', {}, el('b', {}, t(`decided.${d.kind}`, { who: d.name }))), d.curated ? el('p', {}, this.said(d.curated)) : null, d.reason ? el('p', { class: 'soft' }, d.reason) : null,
      el('div', { class: 'actions' }, this.can.has('reply') ? button([t('reply'), ' ', keys.badge('place.reply')], () => { this.go(i, false); this.reply(); }) : null,
        this.can.has('curate') ? button([t('undo'), ' ', keys.badge('place.undo')], () => { this.go(i, false); this.undo(); }) : null));
  }

  /** Tones over the words, each with its own line; the current place on top of them. */
  paint() {
    if (typeof Highlight === 'undefined') return;
    TONES.forEach(tone => CSS.highlights.set(`tone-${tone}`, new Highlight(...this.shown.filter(p => p.tone === tone).flatMap(p => this.ranges(p)))));
    this.mark();
  }
  ranges(p) { const { start, end } = this.span(p); return this.map.rangesOf(start, end).map(r => new StaticRange(r)); }
  mark() {
    if (typeof Highlight === 'undefined' || !this.place) return;
    const highlight = new Highlight(...this.ranges(this.place));
    highlight.priority = 20;
    CSS.highlights.set('hactive', highlight);
  }
  reached() {
    this.mark();
    const beside = matchMedia('(min-width: 56.01rem)').matches;   // where the text stands above the list, it stays where it is
    if (beside && this.place) this.map.blockAt(this.span(this.place).start).element.scrollIntoView({ block: 'center' });
  }

  take(n) {
    const version = this.place?.versions[n];
    return version ? this.decide({ take: version.id }) : false;
  }
  async decide(wanted) {
    const p = this.place;
    if (!p) return;
    const body = { versions: p.versions.map(v => v.id), ...wanted };
    await this.change(p.versions[0].id, async () => {
      const { body: now } = await api.post(`${this.path}/decisions`, body);
      Object.assign(p, now);
      this.draw();
      announce(t(`decided.${now.decided.kind}`, { who: now.decided.name }));
      this.go(this.at);
    });
  }
  async takeAgreed() {
    await this.change('agreed', async () => {
      const { body } = await api.post(`${this.path}/decisions/agreed`, {});
      await this.read();
      this.draw();
      this.go(this.at);
      toast(t('tookAgreed', { n: body.settled }));
    });
  }
  async undo() {
    const p = this.place;
    if (!p?.decided) return;
    await this.change(p.decided.id, async () => {
      await api.remove(`${this.path}/decisions/${p.decided.id}`);
      p.decided = null;
      this.draw();
      this.go(this.at);
    });
  }

  /** Another version: its words are those of the first, until others are selected in the text. */
  write() {
    const p = this.place;
    if (!p || !this.can.has('curate')) return;
    const first = p.versions[0];
    let span = this.span(first);
    const words = el('q', { class: 'serif' }, this.map.quote(span.start, span.end));
    const picker = new TagPicker(this.tags, first.tags.map(tag => ({ ...tag })), () => {});
    const comment = el('textarea', { rows: 2, 'aria-label': t('comment') }), reason = el('textarea', { rows: 2, 'aria-label': t('reason'), placeholder: t('reason') });
    comment.value = first.comment ?? '';
    const selected = () => {
      const selection = getSelection();
      const chosen = selection.rangeCount && this.map.article.contains(selection.anchorNode) ? this.map.spanOf(selection.getRangeAt(0)) : null;
      if (chosen) { span = chosen; words.textContent = this.map.quote(span.start, span.end); }
    };
    document.addEventListener('selectionchange', selected);
    const close = () => { document.removeEventListener('selectionchange', selected); form.remove(); this.go(this.at); };
    const send = async event => {
      event.preventDefault();
      document.removeEventListener('selectionchange', selected);
      await this.decide({ start: this.map.offsets.toPoints(span.start), end: this.map.offsets.toPoints(span.end), tags: picker.tags.map(tag => tag.id).filter(Boolean), comment: comment.value, reason: reason.value });
    };
    const form = el('form', { class: 'card write', 'aria-label': t('write'), on: { submit: send, keydown: event => { if (event.key === 'Escape') { event.stopPropagation(); close(); } if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event); } } },
      el('p', { class: 'small soft' }, t('selectWords')), el('p', {}, words), picker.element, comment, reason,
      el('div', { class: 'actions' }, el('button', { type: 'submit', class: 'btn small main' }, t('save')), button(t('cancel'), close)));
    this.item.querySelector('form')?.remove();
    this.item.append(form);
    comment.focus();
  }

  /** An answer to what was decided: to the annotation that stands, or to one's own where nothing does. */
  reply() {
    const p = this.place;
    if (!p?.decided || !this.can.has('reply')) return;
    const target = p.decided.curated?.id ?? p.versions[0].id;
    const text = el('textarea', { rows: 2, 'aria-label': t('reply') });
    const send = async event => {
      event.preventDefault();
      if (!text.value.trim()) return;
      const annotation = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', motivation: 'replying', body: { type: 'TextualBody', value: text.value.trim(), format: 'text/plain' }, target: `${location.origin}/api/annotations/${target}` };
      try {
        await saving.run(`reply ${target}`, () => api.post('/api/annotations/', annotation, api.annotation));
        form.replaceWith(el('p', { class: 'small' }, t('replied')));
        this.item.focus({ preventScroll: true });
      } catch (refusal) { tell(refusal); }
    };
    const form = el('form', { class: 'card write', 'aria-label': t('reply'), on: { submit: send, keydown: event => { if (event.key === 'Escape') { event.stopPropagation(); form.remove(); this.go(this.at); } if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event); } } }, text,
      el('div', { class: 'actions' }, el('button', { type: 'submit', class: 'btn small main' }, t('save'))));
    this.item.querySelector('form')?.remove();
    this.item.append(form);
    text.focus();
  }
}

// ---------------------------------------------------------------- judgements

class JudgedPlaces extends Places {
  load() {
    this.path = `/api/assignments/${this.root.dataset.assignment}/judgements`;
    this.items.forEach((item, i) => {
      item.toggleAttribute('data-decided', Boolean(item.querySelector('.decided').textContent.trim()));
      item.addEventListener('click', () => { if (this.at !== i) this.go(i, false); });
    });
    this.root.addEventListener('click', event => {
      const chosen = event.target.closest('[data-assessor]');
      if (chosen) this.settle(chosen.closest('.place'), chosen.dataset.assessor);
      if (event.target.closest('[data-agreed]')) this.takeAgreed();
    });
    this.walk([...[1, 2, 3, 4].map(n => ({ action: `take.${n}`, run: () => this.settle(this.item, this.item.querySelectorAll('[data-assessor]')[n - 1]?.dataset.assessor) })), { action: 'take.agreed', run: () => this.takeAgreed() }]);
    this.go(0, false);
  }
  async settle(item, assessor) {
    if (!assessor) return false;
    const { demand, resolution } = item.dataset;
    await this.change(demand + resolution, async () => {
      const { body } = await api.post(this.path, { demand, resolution, assessor });
      item.querySelector('.decided').replaceChildren(el('span', { class: `j ${body.letter}`, 'aria-hidden': 'true' }, body.letter), ' ', t('agreedNow', { what: t(`judgement.${body.judgement}`) }));
      item.setAttribute('data-decided', '');
      item.focus({ preventScroll: true });
    });
  }
  async takeAgreed() {
    const done = await this.change('agreed', async () => (await api.post(`${this.path}/agreed`, {})).body);
    if (done) location.reload();
  }
}

saving.show();
const text = document.querySelector('.curating');
const judged = document.querySelector('.settling');
if (text) new TextPlaces(text).load().catch(refusal => { if (refusal instanceof Refusal) tell(refusal); else throw refusal; });
if (judged) new JudgedPlaces(judged).load();
