/**
 * The clause in hand in its parts: what it says by which verb and how strongly, whom it addresses, what is to be done by when, who is to report, what it cites.
 * Who may work in the dossier corrects verbs, strengths and addressees here; each correction is kept at once and stands in the journal of corrections.
 */
import { askedParts } from './askedparts.js';
import { announce, button, el, saving, tell, toast } from './dom.js';
import { api } from './http.js';
import { keys } from './keys.js';
import { t } from './messages.js';
import { whenReader } from './reader.js';
import { RelatedParagraphs } from './relatedparagraphs.js';

const STRONGEST = 8;
const GIVEN = 'person';   // scale of a strength that somebody gave to this very verb; others follow the dossier's
const LONGEST = 300;
const SPARE = 120;   // of the window's height, for what stands above the text

class AnatomyPanel {
  constructor(reader) {
    Object.assign(this, { reader, entities: new Map([...document.querySelectorAll('#addressee-names option')].map(o => [o.value, o.textContent])) });
    this.related = new RelatedParagraphs(reader);
    this.opener = document.querySelector('[data-anatomy]');
    this.opener?.addEventListener('click', () => this.toggle());
    keys.add('text', [{ action: 'anatomy', run: () => this.toggle() }], { when: () => !reader.mode });
    reader.where.moved = () => this.follow();
  }
  get may() { return this.reader.can.has('annotate'); }

  toggle() { if (this.panel) this.close(); else this.open(); return true; }
  open() {
    this.body = el('div', { class: 'stack' });
    this.title = el('h2', { tabindex: '-1' });
    this.from = document.activeElement;
    const { where } = this.reader, here = where.here();
    if (here?.label) where.take(here);
    this.panel = el('section', { class: 'note-panel stack anatomy', 'aria-label': t('anatomy'), on: { keydown: event => { if (event.key === 'Escape') { event.stopPropagation(); this.close(); } } } },
      el('div', { class: 'row apart' }, this.title, button('×', () => this.close(), { class: 'btn small icon', 'aria-label': t('close') })), this.body);
    this.beside(() => document.querySelector('main').append(this.panel));
    this.opener?.setAttribute('aria-pressed', 'true');
    this.follow();
    this.title.focus({ preventScroll: true });
  }
  close() {
    this.beside(() => this.panel.remove());
    this.panel = this.shown = null;
    this.opener?.setAttribute('aria-pressed', 'false');
    this.reader.giveBack(this.from === this.opener ? this.opener : null);
  }
  /** The panel takes room from the text: the clause in hand stays where the eye has it, and in sight. */
  beside(change) {
    const { element } = this.reader.current, { top } = element.getBoundingClientRect();
    change();
    scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
  }
  /** Above the panel where that lies at the window's foot; of a long clause the beginning. */
  bringIntoSight() {
    const { element } = this.reader.current, high = element.offsetHeight > innerHeight - this.panel.offsetHeight - SPARE;
    if (getComputedStyle(this.panel).position === 'fixed') element.scrollIntoView({ block: high ? 'start' : 'nearest' });
  }

  /** Shows the clause in hand. */
  async follow() {
    const { current } = this.reader;
    if (!this.panel || !current) return;
    this.title.textContent = current.label || t('anatomy');
    this.wanted = current.id;
    this.bringIntoSight();
    try {
      const { body } = await api.get(`/api/clauses/${current.id}`);
      const same = this.shown?.id === body.id && this.shown.etag === body.etag;
      if (this.wanted === current.id && this.panel && !same) this.draw(body);
    } catch (refusal) { tell(refusal); }
  }
  draw(clause) {
    const at = [...this.body.querySelectorAll('button, select, input')].indexOf(document.activeElement);
    this.shown = clause;
    const lines = [['verbs', clause.verbs.map(v => this.verb(v))], ['addressees', clause.addressees.map(a => this.addressee(a))],
      ['object', this.objects(clause)], ['when', clause.deadlines.map(when)], ['report', clause.reporting ? [this.report(clause)] : []], ['cites', clause.citations.map(c => this.cited(c))]];
    const read = lines.filter(([, items]) => items.length);
    const parts = read.length ? el('dl', { class: 'parts' }, read.flatMap(([name, items]) => [el('dt', {}, t(`anatomy.${name}`)), ...items.map(item => el('dd', {}, item))])) : null;
    const resolution = this.reader.kind === 'RESOLUTION', asked = resolution ? [] : this.asked(clause);
    const none = !parts && !asked.length && el('p', { class: 'soft' }, t(resolution ? 'anatomy.none' : 'anatomy.none.asked'));
    const past = resolution && el('a', { href: `/clauses/${clause.id}/lineage` }, t('lineage.open'));
    this.body.replaceChildren(...[parts, ...asked, none, past, this.may && (resolution || clause.said) && this.tools(), this.related.show(clause)].filter(Boolean));
    if (at >= 0) (this.body.querySelectorAll('button, select, input')[at] ?? this.panel.querySelector('button')).focus();
  }

  /* ---- the parts ---- */

  asked({ id }) {
    const { map, demands, article } = this.reader;
    return askedParts(demands.items(), map.byClause.get(id), article.lang);
  }

  words(text) { return el('q', { lang: this.reader.article.lang, dir: this.reader.article.dir || null }, text); }
  verb(v) {
    const { rank } = v.strength ?? {};
    const lemma = v.lemma && v.lemma !== v.text ? el('span', { class: 'soft' }, v.lemma) : null;
    const strength = this.may ? this.choice(t('anatomy.strength', { verb: v.text }), [...ungiven(v), ...grades()], String(rank ?? ''), value => this.change('verbs', v, { rank: Number(value) }))
      : el('span', { class: rank ? null : 'soft' }, t(rank ? `anatomy.rank.${rank}` : 'anatomy.strength.unknown'));
    return el('div', { class: 'said' }, el('span', { class: 'grow' }, this.words(v.text), ' ', lemma), this.remove('verbs', v), strength);
  }
  addressee(a) {
    const known = this.entities.get(a.entity);
    const entity = this.may ? this.choice(t('anatomy.entity', { words: a.text }), [['', t('anatomy.entity.none')], ...this.entities], known ? a.entity : '', value => this.change('addressees', a, { entity: value }))
      : el('span', { class: 'soft' }, known ?? t('anatomy.entity.none'));
    return el('div', { class: 'said' }, el('span', { class: 'grow' }, this.words(a.text)), this.remove('addressees', a), entity);
  }
  /** Of each verb that asks; with several, the verb before. */
  objects({ verbs }) {
    const asking = verbs.filter(v => v.object);
    return asking.map(v => el('span', {}, asking.length > 1 ? el('b', {}, `${v.text}: `) : '', shortened(v.object.text)));
  }
  report({ reporting, recipient, reporters }) {
    const who = reporters.map(a => a.text).join(', '), name = recipient && (this.entities.get(recipient.entity) ?? recipient.text);
    return el('span', {}, recipient ? t('anatomy.report.to', { body: name }) : '', el('span', { class: 'soft' }, ` ${reporting.text}`), who ? ` ${t('anatomy.report.by', { who })}` : '');
  }
  cited(c) {
    const place = [c.section, c.paragraph && t(c.symbol.startsWith('treaty:') ? 'anatomy.article' : 'anatomy.paragraph', { n: c.paragraph })].filter(Boolean).join(', ');
    const marks = [...(this.reader.map.byClause.get(this.shown.id)?.element.querySelectorAll('.cite, .cited') ?? [])];
    const mark = marks.find(m => m.dataset.symbol === c.symbol);
    const name = c.name ?? c.symbol;
    return el('span', {}, mark?.href ? el('a', { href: mark.href }, name) : name, place ? ` (${place})` : '');
  }
  choice(label, options, value, act) {
    return el('select', { 'aria-label': label, title: options.find(([code]) => code === value)?.[1], on: { change: event => act(event.target.value) } }, options.map(([code, name]) => el('option', { value: code, selected: code === value }, name)));
  }
  remove(part, item) {
    return this.may ? button('×', () => this.save(said => { said[part] = said[part].filter(other => !samePlace(other, item)); }), { class: 'btn small quiet icon', 'aria-label': t('anatomy.remove', { words: item.text }) }) : null;
  }

  /* ---- corrections ---- */

  /** The selection is read before a press takes it away. */
  tools() {
    const add = (part, label) => button(t(label), () => this.add(part), {});
    const row = el('div', { class: 'row' }, add('verbs', 'anatomy.addVerb'), add('addressees', 'anatomy.addAddressee'), this.shown.said && button(t('anatomy.asRead'), () => this.asRead(), { class: 'btn small quiet' }));
    row.addEventListener('pointerdown', event => event.preventDefault());
    return el('div', { class: 'stack tight' }, this.shown.said && el('span', { class: 'soft' }, t('anatomy.said')), row);
  }
  add(part) {
    const { span } = this.reader.selector, { offsets, byClause } = this.reader.map, block = byClause.get(this.shown.id);
    const inside = span && block && span.start >= block.start && span.end <= block.end;
    if (!inside) return toast(t('anatomy.select'));
    const place = { start: offsets.toPoints(span.start), end: offsets.toPoints(span.end) };
    this.save(said => { said[part].push(place); said[part].sort((a, b) => a.start - b.start); });
  }
  change(part, item, values) { this.save(said => said[part].filter(other => samePlace(other, item)).forEach(other => Object.assign(other, values))); }

  /** One correction after the other: each builds on what the one before left. */
  inTurn(act) {
    const { id } = this.shown;
    this.turn = (this.turn ?? Promise.resolve()).then(() => this.shown?.id === id ? act() : null);
    return this.turn;
  }
  save(edit) { return this.inTurn(() => this.put(edit)); }
  put(edit) {
    const said = this.said();
    edit(said);
    for (const verb of said.verbs) if (!verb.rank) delete verb.rank;
    for (const who of said.addressees) if (!who.entity) delete who.entity;
    return this.send(this.shown, (url, ifMatch) => api.put(url, said, { etag: ifMatch }));
  }
  /** What is shown, as one says it. */
  said() {
    const { verbs, addressees } = this.shown;
    return { verbs: verbs.map(({ start, end, lemma, strength }) => ({ start, end, lemma, ...(strength?.scale === GIVEN ? { rank: strength.rank } : {}) })), addressees: addressees.map(({ start, end, entity }) => ({ start, end, ...(entity ? { entity } : {}) })) };
  }
  asRead() { return this.inTurn(() => this.takeBack()); }
  /** All corrections go at once, so that they can come back at once. */
  async takeBack() {
    const { id } = this.shown, said = this.said();
    const done = await this.send(this.shown, (url, ifMatch) => api.remove(url, ifMatch));
    if (done) toast(t('anatomy.asRead.done'), { act: () => this.sayAgain(id, said), label: t('undo') });
  }
  async sayAgain(id, said) {
    try {
      const { body } = await api.get(`/api/clauses/${id}`);
      await this.send(body, (url, ifMatch) => api.put(url, said, { etag: ifMatch }));
    } catch (refusal) { tell(refusal); }
  }
  /** Whether it was kept. */
  async send({ id, etag }, call) {
    try {
      const { body } = await saving.run('anatomy', () => call(`/api/clauses/${id}/anatomy`, etag));
      announce(t('anatomy.saved'));
      if (this.panel && this.shown?.id === id) this.draw(body);
      await this.reader.cut.inTurn(() => this.reader.cut.follow());
      return true;
    } catch (refusal) {
      saving.forget('anatomy');
      tell(refusal);
      if (refusal.stale) this.follow();
      return false;
    }
  }
}

const samePlace = (one, other) => one.start === other.start && one.end === other.end;
const shortened = text => text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

const grades = () => Array.from({ length: STRONGEST }, (_, n) => [String(n + 1), t(`anatomy.rank.${n + 1}`)]);
/** The choice of no grade: of a verb that the scale lacks, or back to the scale where somebody gave one. */
const ungiven = ({ strength }) => !strength ? [['', t('anatomy.strength.unknown')]] : strength.scale === GIVEN ? [['', t('anatomy.strength.none')]] : [];

/** "2030-12-31 (d'ici à la fin de 2030)": what is meant, then the words. */
function when({ kind, value, text }) {
  const [, number, unit] = /^P(\d+)([DWMY])$/.exec(value ?? '') ?? [];
  const meant = unit ? t(`anatomy.${kind}.${unit}`, { n: Number(number) }) : t(`anatomy.${kind}`, { value: value ?? '' });
  return el('span', {}, meant, el('span', { class: 'soft' }, ` ${text}`));
}

whenReader(reader => new AnatomyPanel(reader));
