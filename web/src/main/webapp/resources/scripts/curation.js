/**
 * Curation: the versions of several people over the same text, place by place, each agreed, differing or missing; or their judgements, demand by demand. Curators settle by keys;
 * everybody sees what was decided, by whom and why, and may answer.
 */
import { api, Refusal } from './http.js';
import { announce, button, el, saving, tell, toast } from './dom.js';
import { keys } from './keys.js';
import { Live } from './live.js';
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
  /** Runs what changes something, one thing at a time; the curators' keys are theirs alone. `late(current)` hears that a colleague was quicker. */
  async change(what, act, late) {
    if (!this.can.has('curate') || this.busy) return false;
    this.busy = true;
    try {
      return await saving.run(what, act);
    } catch (refusal) {
      if (refusal.stale && late && refusal.problem.current) late(refusal.problem.current); else tell(refusal);
      return false;
    } finally { this.busy = false; }
  }
  /** What a colleague decided meanwhile, one's own beside it, and the choice between them. */
  conflict(who, mine, keep, take) {
    announce(t('meanwhile', { who }));
    return el('div', { class: 'conflict', role: 'group', 'aria-label': t('meanwhile', { who }) }, el('p', {}, el('b', {}, t('meanwhile', { who }))), el('p', {}, el('span', { class: 'soft' }, `${t('yours')} `), mine),
      el('div', { class: 'actions' }, button([t('keepTheirs'), ' ', keys.badge('place.theirs')], keep), button([t('takeMine'), ' ', keys.badge('place.mine')], take)));
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
      { action: 'take.agreed', run: () => this.takeAgreed() }, { action: 'place.write', run: () => this.write() }, { action: 'place.undo', run: () => this.undo() }, { action: 'place.reply', run: () => this.reply() },
      { action: 'place.theirs', run: () => this.theirs() }, { action: 'place.mine', run: () => this.insist() }]);
    this.follow();
    const wanted = location.hash.replace('#a-', '');
    this.go(Math.max(0, this.shown.findIndex(p => p.versions.some(v => v.id === wanted))), Boolean(wanted));
  }
  async read() {
    const { body } = await api.get(`${this.path}/places`);
    const mine = new Map((this.places ?? []).filter(p => p.mine).map(p => [p.versions[0].id, p.mine]));
    this.places = body.items.map(p => Object.assign(p, { mine: mine.get(p.versions[0].id) }));
  }
  /** What colleagues settle shows by itself, but never under the fingers of somebody who writes. */
  follow() {
    const live = new Live(this.root.dataset.dossier, async news => {
      if (!news.has('decision') || this.root.querySelector('form') || this.busy) return;
      const focused = this.item?.contains(document.activeElement);
      await this.read();
      this.draw();
      this.items[this.at]?.setAttribute('data-current', '');
      if (focused) this.item?.focus({ preventScroll: true });
    });
    live.begin().then(() => live.start(), () => null);
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
      el('header', {}, p.subject === 'LINKS' ? el('span', { class: 'soft' }, t('link')) : null, el('b', {}, p.name ?? ''), ' ', el('span', { class: 'chip tone' }, t(`tone.${p.tone}`))),
      el('ul', { class: 'versions' }, p.versions.map((v, n) => el('li', {}, el('span', {}, el('b', {}, v.name), ' ', this.said(v)),
        curate ? button([t('take'), ' ', n < 4 ? keys.badge(`take.${n + 1}`) : null], () => { this.go(i, false); this.take(n); }, { 'aria-label': t('takeOf', { who: v.name }) }) : null))),
      p.missing.length ? el('p', { class: 'small soft' }, `${t('missing')} ${p.missing.join(', ')}`) : null,
      curate ? el('div', { class: 'actions' }, button([t('write'), ' ', keys.badge('place.write')], () => { this.go(i, false); this.write(); }), button([t('drop'), ' ', keys.badge('take.none')], () => { this.go(i, false); this.decide({}); })) : null,
      this.decided(p, i),
      p.mine ? this.conflict(p.decided?.name ?? t('somebody'), this.wanted(p), () => { this.go(i, false); this.theirs(); }, () => { this.go(i, false); this.insist(); }) : null);
  }
  /** What one wanted to decide, in full: nothing typed is lost. */
  wanted(p) {
    const { take, words, relation, tags, comment, reason } = p.mine;
    const version = p.versions.find(v => v.id === take);
    const written = words ? el('q', { class: 'serif' }, words) : relation ? t('linkedAs', { relation: this.relations?.find(r => r.code === relation)?.label ?? relation }) : null;
    const said = version ? [el('b', {}, version.name), ' ', this.said(version)] : written ? [written, ' ', (tags ?? []).map(id => this.tags.get({ id }).name).join(', '), ' ', comment ?? ''] : [t('drop')];
    return el('span', {}, said, reason ? el('span', { class: 'soft' }, ` ${reason}`) : null);
  }
  theirs() {
    const p = this.place;
    if (!p?.mine) return false;
    delete p.mine;
    saving.forget(p.versions[0].id);
    this.draw();
    this.go(this.at);
  }
  insist() { return this.place?.mine ? this.decide(this.place.mine) : false; }
  said(v) {
    return el('span', {}, v.relation ? el('span', { class: 'chip' }, v.relation.name) : null, el('span', { class: 'chips' }, v.tags.map(tag => el('span', { class: `chip t${tag.colour}` }, tag.name))), ' ', el('q', { class: 'serif' }, v.words), v.comment ? el('span', { class: 'soft' }, ` ${v.comment}`) : null);
  }
  decided(p, i) {
    const d = p.decided;
    if (!d) return null;
    return el('div', { class: 'decided' }, el('p', {}, el('b', {}, t(`decided.${d.kind}`, { who: d.name }))), d.curated ? el('p', {}, this.said(d.curated)) : null, d.reason ? el('p', { class: 'soft' }, d.reason) : null,
      el('div', { class: 'actions' }, this.can.has('reply') && p.subject !== 'LINKS' ? button([t('reply'), ' ', keys.badge('place.reply')], () => { this.go(i, false); this.reply(); }) : null,
        this.can.has('curate') ? button([t('undo'), ' ', keys.badge('place.undo')], () => { this.go(i, false); this.undo(); }) : null));
  }

  /** Tones over the words, each with its own line; the current place on top of them. */
  paint() {
    if (typeof Highlight === 'undefined') return;
    TONES.forEach(tone => CSS.highlights.set(`tone-${tone}`, new Highlight(...this.shown.filter(p => p.tone === tone && p.subject !== 'LINKS').flatMap(p => this.ranges(p)))));
    this.mark();
  }
  ranges(p) { const { start, end } = this.span(p); return this.map.rangesOf(start, end).map(r => new StaticRange(r)); }
  mark() {
    if (typeof Highlight === 'undefined' || !this.place) return;
    const highlight = new Highlight(...(this.place.end > this.place.start ? this.ranges(this.place) : []));
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
    const { words, ...sent } = wanted;   // the words are only for people: the server cuts them out itself
    await this.change(p.versions[0].id, async () => {
      const { body: now } = await api.post(`${this.path}/decisions`, { versions: p.versions.map(v => v.id), ...sent }, { etag: p.etag });
      delete p.mine;
      this.now(p, now);
      announce(t(`decided.${now.decided.kind}`, { who: now.decided.name }));
    }, now => { p.mine = wanted; this.now(p, now); });
  }
  /** The place as the server has it by now. */
  now(p, now) {
    const { mine } = p;
    for (const name of Object.keys(p)) delete p[name];
    Object.assign(p, now, mine ? { mine } : {});
    this.draw();
    this.go(this.at);
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
    const { id } = p.decided;
    await this.change(id, async () => {
      await api.remove(`${this.path}/decisions/${id}`);
      this.now(p, { ...p, etag: null, decided: null });
    }, now => {
      saving.forget(id);
      this.now(p, now);
      toast(t('meanwhile', { who: now.decided?.name ?? t('somebody') }));
    });
  }

  /** Another version: its words are those of the first, until others are selected in the text. */
  write() {
    const p = this.place;
    if (!p || !this.can.has('curate')) return false;
    return p.subject === 'LINKS' ? this.writeLink(p) : this.writeWords(p);
  }
  writeWords(p) {
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
      await this.decide({ words: words.textContent, start: this.map.offsets.toPoints(span.start), end: this.map.offsets.toPoints(span.end), tags: picker.tags.map(tag => tag.id).filter(Boolean), comment: comment.value, reason: reason.value });
    };
    const form = this.form(send, close, el('p', { class: 'small soft' }, t('selectWords')), el('p', {}, words), picker.element, comment, reason);
    comment.focus();
  }
  /** A form in the current place. */
  form(send, close, ...fields) {
    const form = el('form', { class: 'card write', 'aria-label': t('write'), on: { submit: send, keydown: event => { if (event.key === 'Escape') { event.stopPropagation(); close(); } if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event); } } },
      ...fields, el('div', { class: 'actions' }, el('button', { type: 'submit', class: 'btn small main' }, t('save')), button(t('cancel'), close)));
    this.item.querySelector('form')?.remove();
    this.item.append(form);
    return form;
  }
  /** Another relation between the same ends. */
  async writeLink(p) {
    try { this.relations ??= await api.all(`/api/relations?dossier=${this.root.dataset.dossier}`); } catch (refusal) { tell(refusal); return; }
    const relation = el('select', { 'aria-label': t('relation') }, this.relations.map(r => el('option', { value: r.code }, r.label)));
    relation.value = p.versions[0].relation.code;
    const comment = el('textarea', { rows: 2, 'aria-label': t('linkReason'), placeholder: t('linkReason') }), reason = el('textarea', { rows: 2, 'aria-label': t('reason'), placeholder: t('reason') });
    comment.value = p.versions[0].comment ?? '';
    const send = event => { event.preventDefault(); this.decide({ relation: relation.value, comment: comment.value.trim() || null, reason: reason.value }); };
    const form = this.form(send, () => { form.remove(); this.go(this.at); }, relation, comment, reason);
    relation.focus();
  }

  /** An answer to what was decided: to the annotation that stands, or to one's own where nothing does. */
  reply() {
    const p = this.place;
    if (!p?.decided || p.subject === 'LINKS' || !this.can.has('reply')) return;
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
    this.walk([...[1, 2, 3, 4].map(n => ({ action: `take.${n}`, run: () => this.settle(this.item, this.item.querySelectorAll('[data-assessor]')[n - 1]?.dataset.assessor) })), { action: 'take.agreed', run: () => this.takeAgreed() },
      { action: 'place.theirs', run: () => this.theirs(this.item) }, { action: 'place.mine', run: () => this.insist(this.item) }]);
    this.go(0, false);
  }
  async settle(item, assessor) {
    if (!assessor) return false;
    const { demand, resolution, etag } = item.dataset;
    await this.change(demand + resolution, async () => this.now(item, (await api.post(this.path, { demand, resolution, assessor }, { etag })).body), now => {
      this.now(item, now);
      const chosen = item.querySelector(`[data-assessor="${assessor}"]`);
      item.dataset.mine = assessor;
      item.append(this.conflict(now.name, chosen.previousElementSibling.textContent, () => this.theirs(item), () => this.insist(item)));
    });
  }
  /** What is agreed by now. */
  now(item, agreed) {
    item.querySelector('.conflict')?.remove();
    delete item.dataset.mine;
    item.dataset.etag = agreed.etag;
    item.querySelector('.decided').replaceChildren(el('span', { class: `j ${agreed.letter}`, 'aria-hidden': 'true' }, agreed.letter), ' ', t('agreedNow', { what: t(`judgement.${agreed.judgement}`), who: agreed.name }), agreed.rationale ? el('span', { class: 'soft' }, ` ${agreed.rationale}`) : '');
    item.setAttribute('data-decided', '');
    item.focus({ preventScroll: true });
  }
  theirs(item) {
    if (!item?.dataset.mine) return false;
    delete item.dataset.mine;
    item.querySelector('.conflict').remove();
    saving.forget(item.dataset.demand + item.dataset.resolution);
    item.focus({ preventScroll: true });
  }
  insist(item) { return item?.dataset.mine ? this.settle(item, item.dataset.mine) : false; }
  async takeAgreed() {
    const done = await this.change('agreed', async () => (await api.post(`${this.path}/agreed`, {})).body);
    if (!done) return;
    if (done.left) { toast(`${t('tookAgreed', { n: done.settled })} ${t('leftAgreed', { n: done.left })}`, { link: location.pathname, label: t('readAnew') }); return; }
    location.reload();
  }
}

saving.show();
const text = document.querySelector('.curating');
const judged = document.querySelector('.settling');
if (text) new TextPlaces(text).load().catch(refusal => { if (refusal instanceof Refusal) tell(refusal); else throw refusal; });
if (judged) new JudgedPlaces(judged).load();
