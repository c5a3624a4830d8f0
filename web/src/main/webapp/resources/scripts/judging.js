/**
 * Judging: the demands of a letter against one resolution. It reads main.judging: data-letter, data-resolution, data-me, data-can (judge, agree), data-suggestions (when the server has them),
 * with .demands, .read (two articles in section[data-side=letter] and section[data-side=resolution]) and .verdict to fill.
 */
import { JUDGEMENTS, MARK, evidenceOf, judgementOf, nextUnjudged, sent, totals, waits, counted } from './coverage.js';
import { announce, button, copy, el, local, saving, tell, toast } from './dom.js';
import { Drafts } from './drafts.js';
import { Refusal, api, idOf } from './http.js';
import { keys } from './keys.js';
import { t } from './messages.js';
import { paint } from './paint.js';
import { numbered } from './demands.js';
import { Selector, addWordKeys } from './selection.js';
import { SelectionMenu } from './menu.js';
import { TextMap } from './text.js';

const base = document.querySelector('meta[name=base]')?.content?.replace(/\/$/, '') ?? location.origin;

class Judging {
  constructor(main) {
    Object.assign(this, { main, ...main.dataset, rows: [], filter: null, which: 'mine' });
    this.can = new Set((main.dataset.can ?? '').split(/\s+/));
    this.sides = { letter: this.side('letter'), resolution: this.side('resolution') };
    this.map = this.sides.resolution.map;
    this.drafts = new Drafts(`coverage:${this.resolution}`);
    this.aside = main.querySelector('.demands');
    this.panel = main.querySelector('.verdict');
    this.selector = new Selector(this.map, span => this.selected(span));
    this.menu = new SelectionMenu([{ action: 'evidence', label: t('evidence'), run: () => this.addEvidence() }, { action: 'copy', label: t('copy'), run: () => this.copyCitation() }], () => { this.selector.clear(); this.current?.element.focus({ preventScroll: true }); });
    this.listen();
  }
  side(name) {
    const pane = this.main.querySelector(`[data-side=${name}]`);
    return { pane, map: new TextMap(pane.querySelector('article.text')) };
  }

  async load() {
    try {
      const { body } = await api.get(`/api/coverage?letter=${this.letter}&resolution=${this.resolution}`);
      this.rows = (body.items ?? []).map(row => this.rowOf(row));
    } catch (refusal) { return tell(refusal); }
    await this.drafts.ready;
    const numbers = numbered(this.rows.map(row => row.demand));
    for (const row of this.rows) row.label = row.demand.label ?? numbers.get(row.demand.id);
    saving.show();
    this.open(this.rows.find(row => location.hash === `#d-${row.demand.id}`) ?? nextUnjudged(this.rows, -1) ?? this.rows[0], false);
  }
  rowOf(given) {
    const demand = typeof given.demand === 'object' ? given.demand : { ...given, id: String(given.demand).split('/').pop() };
    const cell = given.cells?.[0] ?? given;
    const all = (cell.judgements ?? []).map(j => judgementOf(j, this.map));
    const mine = all.find(j => j.byId === this.me) ?? judgementOf(null, this.map);
    const row = { demand, mine, agreed: judgementOf(cell.agreed, this.map), others: all.filter(j => j.byId !== this.me) };
    for (const which of ['mine', 'agreed']) this.takeUp(row, which);
    return row;
  }
  /** What was typed here and never reached the server is taken up again. */
  takeUp(row, which) {
    const draft = this.drafts.get(`${which}:${row.demand.id}`);
    if (draft) Object.assign(row[which], { judgement: draft.judgement, rationale: draft.rationale, evidence: draft.evidence.map(piece => evidenceOf(piece, this.map)), unsaved: true });
  }

  /* ---- which demand ---- */

  shownRows() { return this.rows.filter(row => !this.filter || (counted(row.mine) ?? 'UNJUDGED') === this.filter); }
  open(row, focus = true) {
    if (!row) return this.draw();
    this.row = row;
    history.replaceState(null, '', `#d-${row.demand.id}`);
    this.draw();
    this.showWords();
    this.suggest(row);
    if (focus) this.aside.querySelector('[aria-current]')?.focus({ preventScroll: true });
    announce(`${row.label}: ${row.demand.text}`);
  }
  step(by) {
    const rows = this.shownRows();
    this.open(rows[(rows.indexOf(this.row) + by + rows.length) % rows.length]);
  }
  next() {
    const row = nextUnjudged(this.rows, this.rows.indexOf(this.row));
    if (row) this.open(row); else toast(t('judging.done'));
  }
  showWords() {
    const { demand } = this.row, { letter, resolution } = this.sides;
    const span = { start: letter.map.offsets.toUnits(demand.start), end: letter.map.offsets.toUnits(demand.end) };
    paint('hactive', letter.map, span);
    scroll(letter.pane, letter.map.rangeOf(span.start, span.end));
    this.paintEvidence();
    const first = this.record.evidence.find(piece => piece.span);
    if (first) scroll(resolution.pane, this.map.rangeOf(first.span.start, first.span.end));
  }
  paintEvidence() {
    const spans = this.record.evidence.map(piece => piece.span).filter(Boolean);
    paint('hevidence', this.map, ...spans);
    for (const block of this.map.blocks) block.element.classList.toggle('ev', spans.some(span => span.start < block.end && span.end > block.start));
  }
  get record() { return this.row[this.which]; }

  /** Whether the reader may write the judgement at hand. */
  may() { return this.can.has(this.which === 'agreed' ? 'agree' : 'judge'); }
  /** What others said is shown after one's own judgement, so that it is one's own; to those who do not judge, at once. */
  revealed(row) { return !this.can.has('judge') || Boolean(counted(row.mine)); }

  /* ---- judging ---- */

  judge(judgement) {
    if (!this.may()) return;
    this.record.judgement = judgement;
    this.changed();
    if (waits(this.record)) announce(t('judging.needs'));
  }
  addEvidence(pieces = this.piecesHere()) {
    if (!this.may()) return;
    if (!pieces.length) return toast(t('judging.choose'));
    const { evidence } = this.record;
    for (const piece of pieces) if (!evidence.some(e => e.url === piece.url && e.text === piece.text)) evidence.push(piece);
    this.selector.clear();
    this.changed();
    announce(t('judging.added', { label: pieces.map(piece => piece.label).join(', ') }));
  }
  /** The selected words, one piece for each clause that they touch, or the clause one is at. */
  piecesHere() {
    const span = this.selector.span ?? (this.current && { start: this.current.start, end: this.current.end });
    if (!span) return [];
    return this.map.blocksIn(span.start, span.end).map(block => this.map.trim(Math.max(span.start, block.start), Math.min(span.end, block.end))).filter(Boolean).map(words => this.pieceOf(words));
  }
  pieceOf(span) {
    const block = this.map.blockAt(span.start);
    const whole = span.start === block.start && span.end === block.end;
    return evidenceOf({ clause: `${base}/api/clauses/${block.id}`, ...(whole ? {} : { selector: this.map.selectors(span.start, span.end, block.start) }) }, this.map);
  }
  changed() {
    const { row, which, record } = this;
    record.unsaved = true;
    this.drafts.keep(`${which}:${row.demand.id}`, { ...sent(record) });
    this.draw();
    this.paintEvidence();
    this.saveSoon(row, which);
  }
  saveSoon(row, which, delay = 250) {
    const record = row[which];
    clearTimeout(record.timer);
    if (!waits(record)) record.timer = setTimeout(() => this.save(row, which), delay);
    else if (record.judgement) saving.wait(`${which}:${row.demand.id}`);
  }
  /** One save at a time for each judgement; what changes meanwhile goes with the next. */
  async save(row, which) {
    const record = row[which];
    if (record.busy) { record.again = true; return; }
    record.busy = true;
    const name = `${which}:${row.demand.id}`;
    const body = sent(record);
    try {
      const answer = await saving.run(name, () => api.put(this.path(row, which), body, record.etag ? { etag: record.etag } : { fresh: true }));
      record.etag = answer.etag ?? record.etag;
      record.refused = record.conflict = null;
      if (row.demand.state === 'FOUND') row.demand.state = 'CONFIRMED';   // judging confirms
      record.unsaved = JSON.stringify(sent(record)) !== JSON.stringify(body);
      if (!record.unsaved) this.drafts.drop(name);
    } catch (refusal) {
      await this.failed(refusal, row, which);
    } finally {
      record.busy = false;
      if (record.again || (record.unsaved && !record.refused && !record.conflict)) { record.again = false; this.saveSoon(row, which); }
      this.draw();
    }
  }
  path(row, which) { return `/api/demands/${row.demand.id}/coverage/${this.resolution}${which === 'agreed' ? '/agreed' : ''}`; }
  async failed(refusal, row, which) {
    const record = row[which];
    if (!(refusal instanceof Refusal)) throw refusal;
    record.refused = refusal;
    if (!refusal.stale) return;
    try {
      const { body, etag } = await api.get(this.path(row, which));
      record.conflict = { ...judgementOf(body, this.map), etag };
    } catch { record.conflict = refusal.problem?.current ? judgementOf(refusal.problem.current, this.map) : null; }
  }
  /** Takes the judgement back; what was typed stays at hand until another is made. */
  async withdraw() {
    const { row, which, record } = this;
    clearTimeout(record.timer);
    try {
      await saving.run(`${which}:${row.demand.id}`, () => api.remove(this.path(row, which), record.etag));
      Object.assign(record, judgementOf(null, this.map), { unsaved: false, refused: null });
      this.drafts.drop(`${which}:${row.demand.id}`);
      toast(t('judging.withdrawn', { label: row.label }));
    } catch (refusal) { await this.failed(refusal, row, which); }
    this.drawn = null;
    this.draw();
    this.paintEvidence();
  }
  settle(mine) {
    const { record, row, which } = this;
    const theirs = record.conflict;
    if (!mine) Object.assign(record, { judgement: theirs.judgement, rationale: theirs.rationale, evidence: theirs.evidence, unsaved: false });
    Object.assign(record, { etag: theirs.etag, conflict: null, refused: null });
    saving.forget(`${which}:${row.demand.id}`);
    if (mine) this.save(row, which); else { this.drafts.drop(`${which}:${row.demand.id}`); this.draw(); this.paintEvidence(); }
  }

  /* ---- drawing ---- */

  draw() {
    this.drawDemands();
    if (this.row) this.drawVerdict(); else this.panel.replaceChildren(el('div', { class: 'empty' }, el('b', {}, t('judging.none')), el('p', {}, t('judging.none.text'))));
  }
  drawDemands() {
    const counts = totals(this.rows);
    const confirmed = this.rows.filter(row => row.demand.state === 'CONFIRMED').length;
    const filters = [...JUDGEMENTS].reverse().concat('UNJUDGED').map(name => el('button', { type: 'button', 'aria-pressed': String(this.filter === name), on: { click: () => { this.filter = this.filter === name ? null : name; this.drawDemands(); } } },
      mark(name), t(`judgement.${name}`), ' ', el('b', { class: 'num' }, String(counts[name]))));
    const focused = this.aside.contains(document.activeElement) && document.activeElement.dataset.demand;
    this.aside.replaceChildren(el('div', { class: 'small soft' }, t('judging.count', { n: this.rows.length, confirmed })), el('div', { class: 'totals small', role: 'group', 'aria-label': t('judging.totals') }, filters), el('ol', {}, this.shownRows().map(row => this.demandLine(row))));
    if (focused) this.aside.querySelector(`[data-demand="${focused}"]`)?.focus({ preventScroll: true });
  }
  demandLine(row) {
    return el('li', { class: row.label?.includes('.') ? 'child' : undefined }, el('button', { type: 'button', class: 'd', data: { demand: row.demand.id }, 'aria-current': row === this.row ? 'true' : undefined, on: { click: () => this.open(row) } },
      el('b', {}, row.label), el('span', { class: row.demand.state === 'REJECTED' ? 't crossed' : 't' }, row.demand.text), el('span', { class: 'split' }, this.marks(row))));
  }
  /** One mark for each assessor, with their name; the agreed one last. */
  marks(row) {
    const own = this.can.has('judge') ? [mark(counted(row.mine) ?? 'UNJUDGED', t('judging.mine'))] : [];
    const others = this.revealed(row) ? row.others.map(j => mark(j.judgement, j.by || t('somebody'))) : [];
    const agreed = row.agreed.judgement && this.revealed(row) ? [mark(row.agreed.judgement, t('judging.agreed'))] : [];
    const all = [...own, ...others, ...agreed];
    return all.length ? all : [mark('UNJUDGED', '')];
  }
  drawVerdict() {
    const { row, record } = this;
    const typed = this.panel.contains(document.activeElement) && document.activeElement;
    const held = typed?.dataset?.hold;
    if (held === 'rationale' && this.drawn === record) return this.drawParts();   // never take the field away under the fingers
    this.drawn = record;
    this.parts = { keys: el('div', { class: 'keys', role: 'radiogroup', 'aria-label': t('judging.judgement') }), message: el('div', { role: 'alert' }), evidence: el('section', { 'aria-label': t('evidence') }), others: el('section', { class: 'others' }) };
    const rationale = el('textarea', { 'aria-label': t('judging.rationale'), placeholder: t('judging.rationale'), data: { hold: 'rationale' }, on: { input: event => this.reasoned(event.target.value), keydown: event => { if (event.key === 'Escape') { event.target.blur(); this.aside.querySelector('[aria-current]')?.focus(); } } } });
    rationale.value = record.rationale;
    this.panel.replaceChildren(this.head(), el('div', { class: 'asked' }, row.demand.text), this.about(), this.candidates = el('div', { class: 'candidates' }), ...(this.may() ? [this.parts.keys, this.parts.message, this.parts.evidence, el('div', { class: 'field' }, rationale), this.taking = el('div', { class: 'row' })] : [this.parts.message]), this.parts.others);
    this.drawParts();
    this.drawCandidates();
    if (held) this.panel.querySelector(`[data-hold="${held}"]`)?.focus({ preventScroll: true });
  }
  head() {
    const rows = this.shownRows();
    const tabs = this.can.has('agree') ? el('div', { class: 'tabs' }, ['mine', 'agreed'].map(which => el('button', { type: 'button', 'aria-pressed': String(this.which === which), 'aria-current': this.which === which ? 'true' : undefined, on: { click: () => { this.which = which; this.draw(); this.paintEvidence(); } } }, t(`judging.${which}`)))) : null;
    return el('div', { class: 'stack tight' }, el('div', { class: 'row' }, el('b', {}, this.row.label), el('span', { class: 'chip' }, t('judging.place', { at: rows.indexOf(this.row) + 1, of: rows.length })), el('span', { class: `chip ${this.row.demand.state.toLowerCase()}` }, t(`demand.${this.row.demand.state.toLowerCase()}`)), el('span', { class: 'grow' }),
      el('span', {}, button([t('judging.previous'), ' ', keys.badge('demand.previous')], () => this.step(-1), { class: 'btn small quiet' }), button([t('judging.next'), ' ', keys.badge('unjudged')], () => this.next(), { class: 'btn small quiet' }))), tabs);
  }
  /** The demand in its parts, and beside it the first clause of the evidence in the same parts. */
  about() {
    this.anatomy = el('table', { class: 'anatomy' });
    this.drawAnatomy();
    return this.anatomy;
  }
  async drawAnatomy() {
    const { row, record, anatomy } = this;
    const piece = record.evidence.find(e => e.span);
    const sides = [{ label: row.label, parts: this.partsOf(row.demand, this.sides.letter.map) }];
    this.drawColumns(anatomy, sides);
    const clause = piece && await this.clauseOf(piece);
    if (clause && anatomy === this.anatomy) this.drawColumns(anatomy, [...sides, { label: piece.label, parts: this.partsOf(clause, this.map) }]);
  }
  clauseOf(piece) {
    this.clauses ??= new Map();
    if (!this.clauses.has(piece.url)) this.clauses.set(piece.url, api.get(`/api/clauses/${idOf(piece.url)}`).then(answer => answer.body).catch(() => null));
    return this.clauses.get(piece.url);
  }
  /** Who, must, how strongly: what the machine read; nothing is made up where it read nothing. */
  partsOf({ addressees = [], verbs = [], text, start }, map) {
    const verb = verbs[0];
    const behind = verb ? map.offsets.toUnits(verb.end) - map.offsets.toUnits(start) : 0;
    const must = (behind > 0 && behind < text.length ? text.slice(behind) : text).trim();
    const strength = verb && (verb.strength?.rank ? t('judging.rank', { verb: verb.text, rank: verb.strength.rank }) : verb.text);
    return { who: addressees.map(a => a.text ?? a).join(', '), must: must.length > 160 ? `${must.slice(0, 160)}…` : must, strength };
  }
  drawColumns(table, sides) {
    const line = (name, cell) => el('tr', {}, el('th', { scope: 'row' }, t(`judging.${name}`)), sides.map(cell));
    table.replaceChildren(el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, t('judging.part')), sides.map(side => el('th', { scope: 'col' }, side.label)))),
      el('tbody', {}, ['who', 'must', 'strength'].map(name => line(name, side => el('td', {}, side.parts[name] || '–')))));
  }
  drawParts() {
    const { record, parts } = this;
    const focused = parts.keys.contains(document.activeElement);
    parts.keys.replaceChildren(...JUDGEMENTS.map(name => el('button', { type: 'button', role: 'radio', 'aria-checked': String(record.judgement === name), tabindex: (record.judgement ?? 'NONE') === name ? 0 : -1, on: { click: () => this.judge(name) } }, mark(name), t(`judgement.${name}`), keys.badge(`judge.${name}`))));
    if (focused) parts.keys.querySelector('[aria-checked=true]')?.focus();
    parts.evidence.replaceChildren(el('div', { class: 'row apart' }, el('b', {}, t('evidence')), button([t('judging.add'), ' ', keys.badge('evidence')], () => this.addEvidence())),
      el('ul', { class: 'evidence' }, record.evidence.map((piece, i) => this.evidenceLine(piece, i))));
    this.taking?.replaceChildren(...(record.etag ? [button(t('judging.withdraw'), () => this.withdraw(), { class: 'btn small quiet' })] : []));
    this.drawAnatomy();
    this.drawMessage();
    this.drawOthers();
  }
  evidenceLine(piece, i) {
    const go = () => piece.span && scroll(this.sides.resolution.pane, this.map.rangeOf(piece.span.start, piece.span.end));
    return el('li', {}, button(piece.label || '…', go, { class: 'btn small quiet', title: t('judging.go') }), el('q', {}, piece.text.length > 160 ? `${piece.text.slice(0, 160)}…` : piece.text), button('×', () => { this.record.evidence.splice(i, 1); this.changed(); }, { class: 'btn small icon quiet', 'aria-label': t('judging.remove', { label: piece.label }) }));
  }
  drawMessage() {
    const { record, parts: { message } } = this;
    message.className = '';
    message.replaceChildren();
    if (record.conflict) return this.drawConflict(record.conflict, message);
    if (record.refused) {
      const { refused } = record;
      const known = refused.session ? 'session' : refused.offline ? 'offline' : null;
      message.className = 'msg error';
      message.append(el('span', {}, known ? t(`refused.${known}`) : refused.problem?.title ?? t('refused.other', { status: refused.status })), el('span', { class: 'remedy' }, known ? '' : refused.problem?.remedy ?? refused.problem?.detail ?? t('refused.kept')));
      message.append(el('span', {}, refused.session ? el('a', { href: '/signin', target: '_blank' }, t('signIn')) : null, ' ', button(t('judging.again'), () => { record.refused = null; this.save(this.row, this.which); })));
    } else if (record.judgement && waits(record)) {
      message.className = 'msg warn';
      message.append(t('judging.needs'));
    }
  }
  drawConflict(theirs, message) {
    message.className = 'conflict';
    message.append(el('b', {}, t('conflict', { who: theirs.by || t('somebody') })), el('div', { class: 'row' }, mark(theirs.judgement ?? 'UNJUDGED'), theirs.evidence.map(piece => piece.label).join(', ')), el('blockquote', {}, theirs.rationale || '—'),
      el('div', { class: 'actions' }, button(t('conflict.mine'), () => this.settle(true)), button(t('conflict.theirs'), () => this.settle(false))));
  }
  drawOthers() {
    const { row, parts: { others } } = this;
    const open = this.revealed(row) || this.which === 'agreed';
    const agreed = row.agreed.judgement && this.which !== 'agreed' ? [{ ...row.agreed, by: t('judging.agreed') }] : [];
    others.replaceChildren(...[...row.others, ...agreed].map(j => el('div', { class: 'card' }, el('header', {}, el('b', {}, j.by || t('somebody')), open ? '' : t('judging.hidden')),
      open ? el('div', { class: 'row' }, mark(j.judgement), t(`judgement.${j.judgement}`), el('span', { class: 'soft' }, j.evidence.map(piece => piece.label).join(', '))) : null, open && j.rationale ? el('p', {}, j.rationale) : null)));
  }
  reasoned(text) {
    const { row, which, record } = this;
    record.rationale = text;
    record.unsaved = true;
    this.drafts.keep(`${which}:${row.demand.id}`, { ...sent(record) });
    this.saveSoon(row, which, 900);
  }

  /* ---- candidates: what the machine suggests, and what was kept in the Reader ---- */

  async suggest(row) {
    row.candidates ??= (local.get(`dispositif.evidence:${this.resolution}`) ?? []).filter(end => end.span).map(end => ({ piece: this.pieceOf(end.span), why: [t('judging.kept')] }));
    if (this.suggestions !== undefined && !row.asked) {
      row.asked = true;
      const { body } = await api.get(`/api/demands/${row.demand.id}/suggestions?resolution=${this.resolution}&limit=5`).catch(() => ({}));
      row.candidates.push(...(body?.suggestions ?? []).map(s => ({ piece: evidenceOf(s.clause, this.map), why: s.reasons ?? [], strong: s.strong })));
    }
    if (row === this.row) this.drawCandidates();
  }
  drawCandidates() {
    this.candidates?.replaceChildren(...(this.row.candidates ?? []).map(({ piece, why, strong }) => el('div', { class: strong ? 'card on' : 'card' },
      el('div', { class: 'row apart' }, button(piece.label, () => piece.span && scroll(this.sides.resolution.pane, this.map.rangeOf(piece.span.start, piece.span.end)), { class: 'btn small quiet' }), button(t('judging.take'), () => this.addEvidence([piece]))),
      el('div', { class: 'why' }, why.join(' · ')))));
  }

  /* ---- the resolution: clauses, selection, keys ---- */

  selected(span) {
    if (!span) return this.menu.hide();
    this.at(this.map.blockAt(span.start));
    this.menu.show(this.map, span, this.sides.resolution.pane);
  }
  at(block, move = false) {
    this.current?.element.classList.remove('on');
    this.current = block;
    block.element.classList.add('on');
    if (!move) return;
    this.selector.clear();
    block.element.focus({ preventScroll: true });
    scroll(this.sides.resolution.pane, block.element);
  }
  move(by) {
    const here = this.map.blocks.indexOf(this.current);
    this.at(this.map.blocks[Math.min(this.map.blocks.length - 1, Math.max(0, here + by))], true);
  }
  async copyCitation() {
    const citation = (this.current ?? this.map.blocks[0]).element.dataset.citation ?? '';
    if (await copy(citation)) toast(t('copied', { text: citation }));
  }
  listen() {
    this.addKeys();
    this.map.article.addEventListener('click', event => { const block = this.map.blocks.find(b => b.element.contains(event.target)); if (block) this.at(block); });
    addEventListener('storage', event => { if (event.key === `dispositif.evidence:${this.resolution}` && this.row) { this.row.candidates = undefined; this.row.asked = false; this.suggest(this.row); } });
  }
  addKeys() {
    const { pane } = this.sides.resolution;
    keys.add('judging', [...JUDGEMENTS.map(name => ({ action: `judge.${name}`, run: () => this.judge(name) })), { action: 'unjudged', run: () => this.next() }, { action: 'demand.previous', run: () => this.step(-1) },
      { action: 'reason', run: () => this.panel.querySelector('textarea')?.focus() }], { when: () => this.row });
    keys.add('text', [{ action: 'next', run: () => this.move(1), repeats: true }, { action: 'previous', run: () => this.move(-1), repeats: true }, { action: 'evidence', run: () => this.addEvidence() },
      { action: 'copy', run: () => this.copyCitation() }, { action: 'enter', run: () => this.selector.span ? this.menu.focus() : false },
      { action: 'back', run: () => { this.selector.clear(); this.current?.element.focus({ preventScroll: true }); } }], { when: () => this.row });
    addWordKeys(this.selector, () => this.current);
    pane.closest('main').addEventListener('keydown', event => { const radios = event.target.closest?.('.keys'); if (radios && this.radio(radios, event.key)) event.preventDefault(); });
  }
  radio(radios, pressed) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[pressed];
    if (!step) return false;
    const all = [...radios.children];
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
    return true;
  }
}

/** A judgement's mark; beside its name it is only a picture, alone it says whose (`who`) and what it is. */
function mark(name, who) {
  const judged = t(`judgement.${name}`), alone = typeof who === 'string';
  const title = who ? t('judging.by', { who, judgement: judged }) : judged;
  return el('span', { class: `j ${MARK[name] ?? 'U'}`, title, ...(alone ? { role: 'img', 'aria-label': title } : { 'aria-hidden': 'true' }) }, t(`letter.${name}`));
}

/** Scrolls a pane to words or to an element, and nothing else on the page. */
function scroll(pane, to) {
  const frame = pane.getBoundingClientRect(), at = to.getBoundingClientRect();
  if (at.top < frame.top + 50 || at.bottom > frame.bottom - 20) pane.scrollTop += at.top - frame.top - frame.height / 3;
}

const main = document.querySelector('main.judging[data-letter][data-resolution]');
if (main) new Judging(main).load();
