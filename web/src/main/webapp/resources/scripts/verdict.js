/** The judgement of one demand: the demand in its parts, clauses that may answer it, five judgements of which none is preselected, evidence, reason, what others said. */
import { drawAnatomy } from './anatomy.js';
import { JUDGEMENTS, counted, waits } from './coverage.js';
import { button, el, isolated } from './dom.js';
import { idOf } from './http.js';
import { keys } from './keys.js';
import { mark } from './mark.js';
import { t } from './messages.js';
import { presents } from './presenting.js';

const LONGEST = 160;

export class Verdict {
  /** `acts` is the desk: what a person does here goes there. */
  constructor(panel, acts) { Object.assign(this, { panel, acts }); }

  empty() { this.panel.replaceChildren(el('div', { class: 'empty' }, el('b', {}, t('judging.none')), el('p', {}, t('judging.none.text')))); }

  /** Draws all of it; while one types its reason only what lies around the field. */
  draw(row, which, place) {
    Object.assign(this, { row, which, record: row[which] });
    const held = this.panel.contains(document.activeElement) && document.activeElement.dataset.hold;
    if (held === 'rationale' && this.drawn === this.record) { this.head.replaceChildren(...this.headline(place)); return this.drawParts(); }
    this.drawn = this.record;
    this.frame(place);
    this.drawParts();
    if (held) this.panel.querySelector(`[data-hold="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
    return undefined;
  }
  frame(place) {
    const { row } = this, may = this.acts.may();
    this.head = el('div', { class: 'stack tight' }, this.headline(place));
    this.anatomy = el('table', { class: 'anatomy' });
    this.sides = el('div', { class: 'row sides' });
    this.candidates = el('div', { class: 'candidates' });
    this.keys = el('div', { class: 'keys', role: 'radiogroup', 'aria-label': t('judging.judgement') });
    this.message = el('div', { role: 'alert' });
    this.confirmed = el('div', { role: 'status' });
    this.evidence = el('section', { 'aria-label': t('evidence') });
    this.taking = el('div', { class: 'row' });
    this.others = el('section', { class: 'others' });
    this.bar = el('div', { class: 'judge-bar' }, this.message, this.confirmed, may ? this.keys : null);
    const writing = may ? [this.bar, this.evidence] : [this.bar];
    const reason = may ? [el('div', { class: 'field' }, this.reason()), this.taking] : [];
    this.panel.replaceChildren(this.head, el('div', { class: 'asked' }, row.demand.text), this.family(), this.anatomy, this.sides, ...writing,
      el('section', { 'aria-labelledby': 'candidates-head' }, el('h3', { id: 'candidates-head' }, t('judging.candidates')), this.candidates), ...reason, this.others);
  }
  headline({ at, of }) {
    const { row, which, acts } = this, { state } = row.demand;
    const tabs = acts.can.has('agree') ? el('div', { class: 'tabs' }, ['mine', 'agreed'].map(name => el('button', { type: 'button', data: { hold: name }, 'aria-pressed': String(which === name), 'aria-current': which === name ? 'true' : undefined, on: { click: () => acts.choose(name) } }, t(`judging.${name}`)))) : null;
    return [el('div', { class: 'row' }, el('a', { href: `/demands/${row.demand.id}`, 'data-hold': 'demand' }, el('b', {}, row.label)), el('span', { class: 'chip' }, t('judging.place', { at, of })), el('span', { class: `chip ${state.toLowerCase()}` }, t(`demand.${state.toLowerCase()}`)), row.older ? el('span', { class: 'chip warn' }, t('judging.older')) : null, el('span', { class: 'grow' }),
      el('span', {}, button([t('judging.previous'), ' ', keys.badge('demand.previous')], () => acts.step(-1), { class: 'btn small quiet', 'data-hold': 'previous' }), button([t('judging.next'), ' ', keys.badge('unjudged')], () => acts.next(), { class: 'btn small quiet', 'data-hold': 'next' }))), ...(tabs ? [tabs] : [])];
  }
  /** The umbrella it stands under and the parts that it holds, each with its mark. */
  family() {
    const { row } = this, all = this.acts.rows();
    const parent = all.find(other => other.demand.url === row.demand.parent);
    const held = all.filter(other => other.demand.parent === row.demand.url);
    if (!parent && !held.length) return el('div', { hidden: true });
    const link = other => button([other.label, ' ', mark(counted(other.mine) ?? 'UNJUDGED', '')], () => this.acts.open(other), { class: 'btn small', title: other.demand.text });
    return el('div', { class: 'row family' }, parent ? [el('span', { class: 'soft small' }, t('judging.under')), link(parent)] : null, held.length ? [el('span', { class: 'soft small' }, t('judging.holds')), ...held.map(link)] : null);
  }
  reason() {
    const field = el('textarea', { 'aria-label': t('judging.rationale'), placeholder: t('judging.rationale'), data: { hold: 'rationale' }, on: { input: event => this.acts.reason(event.target.value), keydown: event => { if (event.key === 'Escape') { event.stopPropagation(); this.acts.home(); } } } });
    field.value = this.record.rationale;
    return field;
  }

  /* ---- what changes while one judges ---- */

  drawParts() {
    this.drawKeys();
    this.drawEvidence();
    this.taking.replaceChildren(...(this.record.etag ? [button(t('judging.withdraw'), () => this.acts.withdraw(), { class: 'btn small quiet', 'data-hold': 'withdraw' })] : []),
      ...(this.acts.undoable() ? [button([t('judging.undo'), ' ', keys.badge('judge.undo')], () => this.acts.undo(), { class: 'btn small quiet', 'data-hold': 'undo' })] : []));
    drawAnatomy(this.anatomy, this.row, this.record.evidence.find(piece => piece.span) ?? this.looked);
    this.drawBeside();
    this.drawMessage();
    this.drawConfirmed();
    this.drawOthers();
  }
  /** Holds a piece against the demand without taking it. */
  look(piece) {
    this.looked = piece;
    drawAnatomy(this.anatomy, this.row, piece);
    this.drawBeside();
  }
  /** What is held against the demand: the piece looked at, else the evidence. */
  beside() { return this.looked ? [this.looked] : this.record.evidence.filter(piece => piece.span); }
  drawBeside() {
    const clauses = [...new Set(this.beside().map(piece => idOf(piece.url)))];
    const address = `/side-by-side?demand=${this.row.demand.id}${clauses.map(id => `&clause=${id}`).join('')}`;
    this.sides.replaceChildren(clauses.length ? el('a', { class: 'btn small quiet', href: address }, t('judging.beside')) : '', button([t('judging.pin'), ' ', keys.badge('pin')], () => this.acts.pin(), { class: 'btn small quiet', 'data-hold': 'pin' }), presents() ? button([t('present'), ' ', keys.badge('present')], () => this.acts.present(), { class: 'btn small quiet', 'data-hold': 'present' }) : '',
      this.acts.can.has('exercise') ? button([t('exercise'), ' ', keys.badge('exercise')], () => this.acts.exercise(), { class: 'btn small quiet', 'data-hold': 'exercise' }) : '');
  }
  drawKeys() {
    const { record } = this, focused = this.keys.contains(document.activeElement);
    this.keys.replaceChildren(...JUDGEMENTS.map(name => el('button', { type: 'button', role: 'radio', 'aria-checked': String(record.judgement === name), tabindex: (record.judgement ?? 'NONE') === name ? 0 : -1, on: { click: () => this.acts.judge(name), keydown: event => this.radio(event) } }, mark(name), t(`judgement.${name}`), keys.badge(`judge.${name}`))));
    if (focused) (this.keys.querySelector('[aria-checked=true]') ?? this.keys.firstChild).focus();
  }
  radio(event) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...this.keys.children];
    all[(all.indexOf(event.target) + step + all.length) % all.length].focus();
  }
  drawEvidence() {
    this.evidence.replaceChildren(el('div', { class: 'row apart' }, el('b', {}, t('evidence')), button([t('judging.add'), ' ', keys.badge('evidence')], () => this.acts.addEvidence(), { 'data-hold': 'add' })),
      el('ul', { class: 'evidence' }, this.record.evidence.map((piece, i) => this.piece(piece, i))));
  }
  piece(piece, i) {
    return el('li', {}, button(piece.label || '…', () => this.acts.go(piece), { class: 'btn small quiet', title: t('judging.go') }), el('q', {}, piece.text.length > LONGEST ? `${piece.text.slice(0, LONGEST)}…` : piece.text),
      button('×', () => this.acts.removeEvidence(i), { class: 'btn small icon quiet', 'aria-label': t('judging.remove', { label: piece.label }) }));
  }
  drawMessage() {
    const { record, message } = this;
    message.className = '';
    message.replaceChildren();
    if (record.conflict) return this.drawConflict(record.conflict);
    if (record.refused) return this.drawRefused(record.refused);
    if (record.judgement && waits(record)) {
      message.className = 'msg warn';
      message.append(t('judging.needs'));
    } else if (record.draft && record.unsaved) this.drawDraft();
    return undefined;
  }
  drawRefused(refused) {
    const known = refused.session ? 'session' : refused.offline ? 'offline' : null;
    this.message.className = 'msg error';
    this.message.append(el('span', {}, known ? t(`refused.${known}`) : refused.problem?.title ?? t('refused.other', { status: refused.status })), el('span', { class: 'remedy' }, known ? '' : refused.problem?.remedy ?? refused.problem?.detail ?? t('refused.kept')),
      el('span', {}, refused.session ? el('a', { href: '/signin', target: '_blank' }, t('signIn')) : null, ' ', button(t('judging.again'), () => this.acts.again())));
  }
  /** Taken up again from before: the person says whether it is saved, as somebody may have judged since. */
  drawDraft() {
    this.message.className = 'msg warn';
    this.message.append(el('span', {}, t('judging.draft')), ' ', ...(this.record.judgement ? [button(t('judging.again'), () => this.acts.again(), { 'data-hold': 'again' })] : []));
  }
  drawConflict(theirs) {
    this.message.className = 'conflict';
    this.message.append(el('b', {}, t('conflict', { who: isolated(theirs.by || t('somebody')) })), el('div', { class: 'row' }, mark(theirs.judgement ?? 'UNJUDGED'), theirs.evidence.map(piece => piece.label).join(', ')), el('blockquote', { dir: 'auto' }, theirs.rationale || '—'),
      el('div', { class: 'actions' }, button(t('conflict.mine'), () => this.acts.settle(true)), button(t('conflict.theirs'), () => this.acts.settle(false))));
  }
  drawConfirmed() {
    const { row, confirmed } = this;
    confirmed.className = row.confirmed ? 'msg ok' : '';
    confirmed.replaceChildren(...(row.confirmed ? [el('span', {}, t('judging.confirmed', { label: row.label })), button(t('judging.unconfirm'), () => this.acts.unconfirm(), { 'data-hold': 'unconfirm' })] : []));
  }
  drawOthers() {
    const { row } = this, open = this.acts.revealed(row) || this.which === 'agreed';
    const agreed = row.agreed.judgement && this.which !== 'agreed' ? [{ ...row.agreed, by: t('judging.agreed') }] : [];
    this.others.replaceChildren(...[...row.others, ...agreed].map(j => el('div', { class: 'card' }, el('header', {}, el('b', { dir: 'auto' }, j.by || t('somebody')), open ? '' : t('judging.hidden')),
      open ? el('div', { class: 'row' }, mark(j.judgement), t(`judgement.${j.judgement}`), el('span', { class: 'soft' }, j.evidence.map(piece => piece.label).join(', '))) : null, open && j.rationale ? el('p', { dir: 'auto' }, j.rationale) : null)));
  }
}
