/**
 * Curation: the versions of several people over the same text, place by place, each agreed, differing or missing; or their judgements, demand by demand. Curators settle by keys;
 * everybody sees what was decided, by whom and why, and may answer.
 */
import { api, Refusal } from './http.js';
import { announce, button, el, isolated, saving, tell, toast } from './dom.js';
import { JudgedPlaces } from './judgedplaces.js';
import { keys } from './keys.js';
import { Live } from './live.js';
import { t } from './messages.js';
import { Places } from './places.js';
import { TagPicker, TagSet } from './tags.js';
import { TextMap } from './text.js';

const TONES = ['AGREE', 'DIFFER', 'MISSING'];

/** What the server says of a place by now, in the same object; what one wanted there oneself stays. */
function fill(p, now) {
  const { mine } = p;
  for (const name of Object.keys(p)) delete p[name];
  return Object.assign(p, now, mine ? { mine } : {});
}

class TextPlaces extends Places {
  constructor(root) {
    super(root);
    this.side = root.querySelector('.settle');
    this.map = new TextMap(root.querySelector('article'));
    this.path = `/api/assignments/${root.dataset.assignment}/documents/${root.dataset.document}`;
    this.tags = new TagSet(root.dataset.dossier);
    this.hidden = new Set();
    this.writing = new Map();   // the open form of each place that has one
  }
  async load() {
    const live = new Live(this.root.dataset.dossier, async news => { if (news.has('decision')) await this.renew(); });
    const [following] = await Promise.all([live.begin().then(() => true, () => false), this.tags.load?.()]);
    await this.read();
    if (following) live.start();
    this.draw();
    this.walk([
      ...[1, 2, 3, 4].map(n => ({ action: `take.${n}`, run: () => this.take(n - 1) })), { action: 'take.none', run: () => this.decide({}) },
      { action: 'take.agreed', run: () => this.takeAgreed() }, { action: 'place.write', run: () => this.write() }, { action: 'place.undo', run: () => this.undo() }, { action: 'place.reply', run: () => this.reply() },
      { action: 'place.theirs', run: () => this.theirs() }, { action: 'place.mine', run: () => this.insist() }]);
    const wanted = location.hash.replace('#a-', '');
    this.go(Math.max(0, this.shown.findIndex(p => p.versions.some(v => v.id === wanted))), Boolean(wanted));
  }
  async read() { this.hold((await api.get(`${this.path}/places`)).body.items); }
  /** The places as they are by now; each stays the same object, as forms and decisions under way know it. */
  hold(items) {
    const known = new Map((this.places ?? []).map(p => [p.versions[0].id, p]));
    this.places = items.map(now => fill(known.get(now.versions[0].id) ?? {}, now));
  }
  /** What colleagues settle shows by itself, but never under the fingers of somebody who writes or decides: then it is read afterwards. */
  async renew() {
    this.behind = true;
    while (this.behind && !this.writing.size && !this.changing) {
      const { begun } = this;
      const { body } = await api.get(`${this.path}/places`);
      if (this.writing.size || begun !== this.begun) continue;
      this.behind = false;
      const focused = this.item?.contains(document.activeElement);
      this.hold(body.items);
      this.draw();
      if (focused) this.item?.focus({ preventScroll: true });
    }
  }
  rested() { if (this.behind) this.renew().catch(() => null); }   // the next news ask again
  get shown() { return this.places.filter(p => !this.hidden.has(p.tone)); }
  get place() { return this.shown[this.at]; }
  span(p) { return { start: this.map.offsets.toUnits(p.start), end: this.map.offsets.toUnits(p.end) }; }

  draw() {
    const typing = document.activeElement?.closest('.place form') ? document.activeElement : null;
    const count = tone => this.places.filter(p => p.tone === tone).length;
    const filters = TONES.map(tone => button([el('i', { class: `tone ${tone}`, 'aria-hidden': 'true' }), ` ${t(`tone.${tone}`)} ${count(tone)}`], () => this.filter(tone), { 'aria-pressed': String(!this.hidden.has(tone)) }));
    const agreed = this.can.has('curate') && count('AGREE') ? button([t('takeAgreed'), ' ', keys.badge('take.agreed')], () => this.takeAgreed(), { class: 'btn small main' }) : null;
    const decided = this.places.filter(p => p.decided).length;
    this.side.replaceChildren(el('p', { class: 'row tones' }, filters, agreed), el('p', { class: 'small soft', role: 'status' }, t('settled', { n: decided, of: this.places.length })),
      this.shown.length ? el('ol', { class: 'place-list' }, this.shown.map((p, i) => this.card(p, i))) : el('p', { class: 'soft' }, t(this.places.length ? 'noneShown' : 'none')));
    this.reopen(typing);
    this.items[this.at]?.setAttribute('data-current', '');
    this.paint();
  }
  /** Forms outlive the cards that they stand in. */
  reopen(typing) {
    const { items, shown } = this;
    this.writing.forEach((form, p) => items[shown.indexOf(p)]?.append(form));
    if (typing?.isConnected) typing.focus({ preventScroll: true });
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
      el('ul', { class: 'versions' }, p.versions.map((v, n) => el('li', {}, el('span', {}, el('b', { dir: 'auto' }, v.name), ' ', this.said(v)),
        curate ? button([t('take'), ' ', n < 4 ? keys.badge(`take.${n + 1}`) : null], () => { this.go(i, false); this.take(n); }, { 'aria-label': t('takeOf', { who: v.name }) }) : null))),
      p.missing.length ? el('p', { class: 'small soft' }, t('missing'), ' ', p.missing.flatMap((name, at) => [at ? ', ' : null, el('bdi', {}, name)])) : null,
      curate ? el('div', { class: 'actions' }, button([t('write'), ' ', keys.badge('place.write')], () => { this.go(i, false); this.write(); }), button([t('drop'), ' ', keys.badge('take.none')], () => { this.go(i, false); this.decide({}); })) : null,
      this.decided(p, i),
      p.mine ? this.conflict(p.decided?.name ?? t('somebody'), this.wanted(p), () => { this.go(i, false); this.theirs(); }, () => { this.go(i, false); this.insist(); }) : null);
  }
  /** What one wanted to decide, in full: nothing typed is lost. */
  wanted(p) {
    const { take, words, relation, tags, comment, reason } = p.mine;
    const version = p.versions.find(v => v.id === take);
    const written = words ? el('q', { class: 'serif', dir: 'auto' }, words) : relation ? t('linkedAs', { relation: this.relations?.find(r => r.code === relation)?.label ?? relation }) : null;
    const said = version ? [el('b', { dir: 'auto' }, version.name), ' ', this.said(version)] : written ? [written, ' ', (tags ?? []).map(id => this.tags.get({ id }).name).join(', '), ' ', el('bdi', {}, comment ?? '')] : [t('drop')];
    return el('span', {}, said, reason ? [' ', el('span', { class: 'soft', dir: 'auto' }, reason)] : null);
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
    return el('span', {}, v.relation ? el('span', { class: 'chip' }, v.relation.name) : null, el('span', { class: 'chips' }, v.tags.map(tag => el('span', { class: `chip t${tag.colour}`, dir: 'auto' }, tag.name))), ' ', el('q', { class: 'serif', dir: 'auto' }, v.words), v.comment ? [' ', el('span', { class: 'soft', dir: 'auto' }, v.comment)] : null);
  }
  decided(p, i) {
    const d = p.decided;
    if (!d) return null;
    return el('div', { class: 'decided' }, el('p', {}, el('b', {}, t(`decided.${d.kind}`, { who: isolated(d.name) }))), d.curated ? el('p', {}, this.said(d.curated)) : null, d.reason ? el('p', { class: 'soft', dir: 'auto' }, d.reason) : null,
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
  async decide(wanted, p = this.place, then = p?.etag) {
    if (!p) return false;
    const { words, ...sent } = wanted;   // the words are only for people: the server cuts them out itself
    return this.change(p.versions[0].id, async () => {
      const { body: now } = await api.post(`${this.path}/decisions`, { versions: p.versions.map(v => v.id), ...sent }, { etag: this.seen(then, p.etag) });
      this.own.add(now.etag);
      delete p.mine;
      this.now(p, now);
      announce(t(`decided.${now.decided.kind}`, { who: now.decided.name }));
      return true;
    }, now => {
      p.mine = wanted;
      this.now(p, now);
      announce(t('meanwhile', { who: now.decided?.name ?? t('somebody') }));
    });
  }
  /** The place as the server has it by now. */
  now(p, now) {
    fill(p, now);
    this.drawn();
  }
  drawn() {
    this.draw();
    if (!this.item?.querySelector('form')) this.go(this.at, !document.activeElement?.closest('form'));
    this.item?.querySelector('.conflict')?.scrollIntoView({ block: 'nearest' });   // a choice that cannot be seen is none
  }
  async takeAgreed() {
    await this.change('agreed', async () => {
      const { body } = await api.post(`${this.path}/decisions/agreed`, {});
      await this.read();
      this.drawn();
      toast(t('tookAgreed', { n: body.settled }));
    });
  }
  async undo() {
    const p = this.place;
    if (!p?.decided && !this.changing) return;
    const then = p.decided?.id;
    await this.change(p.versions[0].id, async () => {
      const id = this.own.has(p.etag) ? p.decided?.id : then;
      if (!id) return;
      await api.remove(`${this.path}/decisions/${id}`);
      this.now(p, { ...p, etag: null, decided: null });
    }, now => {
      saving.forget(p.versions[0].id);
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
    const words = el('q', { class: 'serif', dir: 'auto' }, this.map.quote(span.start, span.end));
    const picker = new TagPicker(this.tags, first.tags.map(tag => ({ ...tag })), () => {});
    const comment = el('textarea', { rows: 2, 'aria-label': t('comment') }), reason = el('textarea', { rows: 2, 'aria-label': t('reason'), placeholder: t('reason') });
    comment.value = first.comment ?? '';
    const selected = () => {
      if (this.writing.get(p) !== form) { document.removeEventListener('selectionchange', selected); return; }
      const selection = getSelection();
      const chosen = p === this.place && selection.rangeCount && this.map.article.contains(selection.anchorNode) ? this.map.spanOf(selection.getRangeAt(0)) : null;
      if (chosen) { span = chosen; words.textContent = this.map.quote(span.start, span.end); }
    };
    document.addEventListener('selectionchange', selected);
    const wanted = () => ({ words: words.textContent, start: this.map.offsets.toPoints(span.start), end: this.map.offsets.toPoints(span.end), tags: picker.tags.map(tag => tag.id).filter(Boolean), comment: comment.value, reason: reason.value });
    const form = this.form(p, t('write'), this.deciding(p, wanted), el('p', { class: 'small soft' }, t('selectWords')), el('p', {}, words), picker.element, comment, reason);
    comment.focus();
  }
  /** Saves what a form says; it names as seen what stood there when it was opened. Where a colleague was quicker, the choice shows it in full. */
  deciding(p, wanted) {
    const then = p.etag;
    return async () => await this.decide(wanted(), p, then) || Boolean(p.mine);
  }
  /** A form in a place; it stays open with all that was typed until `save` answers true. */
  form(p, label, save, ...fields) {
    let sending = false;
    const send = async event => {
      event.preventDefault();
      if (sending) return;
      sending = true;
      try { if (await save()) this.close(p, form); else saving.wait(p.versions[0].id); } finally { sending = false; }
    };
    const cancel = () => { if (!p.mine) saving.forget(p.versions[0].id); this.close(p, form); };
    const form = el('form', { class: 'card write', 'aria-label': label, on: { submit: send, keydown: event => { if (event.key === 'Escape') { event.stopPropagation(); cancel(); } if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event); } } },
      ...fields, el('div', { class: 'actions' }, el('button', { type: 'submit', class: 'btn small main' }, t('save')), button(t('cancel'), cancel)));
    this.writing.get(p)?.remove();
    this.writing.set(p, form);
    this.items[this.shown.indexOf(p)].append(form);
    return form;
  }
  close(p, form) {
    form.remove();
    if (this.writing.get(p) === form) this.writing.delete(p);
    if (p === this.place) this.go(this.at);
    this.rested();
  }
  /** Another relation between the same ends. */
  async writeLink(p) {
    try { this.relations ??= await api.all(`/api/relations?dossier=${this.root.dataset.dossier}`); } catch (refusal) { tell(refusal); return; }
    const relation = el('select', { 'aria-label': t('relation') }, this.relations.map(r => el('option', { value: r.code }, r.label)));
    relation.value = p.versions[0].relation.code;
    const comment = el('textarea', { rows: 2, 'aria-label': t('linkReason'), placeholder: t('linkReason') }), reason = el('textarea', { rows: 2, 'aria-label': t('reason'), placeholder: t('reason') });
    comment.value = p.versions[0].comment ?? '';
    const wanted = () => ({ relation: relation.value, comment: comment.value.trim() || null, reason: reason.value });
    this.form(p, t('write'), this.deciding(p, wanted), relation, comment, reason);
    relation.focus();
  }

  /** An answer to what was decided: to the annotation that stands, or to one's own where nothing does. */
  reply() {
    const p = this.place;
    if (!p?.decided || p.subject === 'LINKS' || !this.can.has('reply')) return;
    const target = p.decided.curated?.id ?? p.versions[0].id;
    const text = el('textarea', { rows: 2, 'aria-label': t('reply') });
    const save = async () => {
      if (!text.value.trim()) return false;
      const annotation = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', motivation: 'replying', body: { type: 'TextualBody', value: text.value.trim(), format: 'text/plain' }, target: `${location.origin}/api/annotations/${target}` };
      try {
        await saving.run(p.versions[0].id, () => api.post('/api/annotations/', annotation, api.annotation));
        toast(t('replied'));
        return true;
      } catch (refusal) { tell(refusal); return false; }
    };
    this.form(p, t('reply'), save, text);
    text.focus();
  }
}

saving.show();
const text = document.querySelector('.curating');
const judged = document.querySelector('.settling');
if (text) new TextPlaces(text).load().catch(refusal => { if (refusal instanceof Refusal) tell(refusal); else throw refusal; });
if (judged) new JudgedPlaces(judged).load();
