/**
 * Judging: the demands of a letter against one resolution. The host has data-letter, data-resolution, data-me, data-can (judge, agree) and holds .demands, [data-side=resolution], .verdict,
 * and perhaps [data-side=letter].
 */
import { Candidates, focused } from './candidates.js';
import { JUDGEMENTS, counted, nextUnjudged, waits } from './coverage.js';
import { DemandList } from './demandlist.js';
import { announce, saving, tell, toast } from './dom.js';
import { idOf } from './http.js';
import { Judgements } from './judgements.js';
import { keys } from './keys.js';
import { mark } from './mark.js';
import { t } from './messages.js';
import { paint } from './paint.js';
import { pin } from './pins.js';
import { exercise } from './exercising.js';
import { present } from './presenting.js';
import { Remarks } from './remarks.js';
import { Resolution, scroll } from './resolution.js';
import { addWordKeys } from './selection.js';
import { refuseFocused, stepCandidate } from './suggested.js';
import { TextMap } from './text.js';
import { Tray, endAt } from './tray.js';
import { Verdict } from './verdict.js';

const base = document.querySelector('meta[name=base]')?.content?.replace(/\/$/, '') ?? location.origin;

export class Judge {
  /** `opened(row)` and `saved()` are told to who holds the host; `order` are the ids of demands in the order to go through. */
  constructor(host, { opened = () => {}, saved = () => {}, home } = {}) {
    Object.assign(this, { host, opened, saved, which: 'mine', active: true, ...host.dataset });
    this.can = new Set((host.dataset.can ?? '').split(/\s+/));
    this.resolutionPane = new Resolution(host.querySelector('[data-side=resolution]'), this.menu());
    const letter = host.querySelector('[data-side=letter]');
    this.letterPane = letter && { pane: letter, map: new TextMap(letter.querySelector('article.text')) };
    this.store = new Judgements(host.dataset, this.resolutionPane.map, (what, row, which) => this.told(what, row, which));
    this.list = new DemandList(host.querySelector('.demands'), { open: row => this.open(row), marks: row => this.marks(row), filtered: () => this.draw() });
    this.verdict = new Verdict(host.querySelector('.verdict'), this);
    this.suggested = new Candidates(this.resolution, this.resolutionPane);
    this.goHome = home ?? (() => this.list.focus());
    this.addKeys();
  }
  /** What one may do with words of the resolution. */
  menu() {
    if (!this.can.has('judge')) return [];
    const acts = [{ action: 'evidence', label: t('evidence'), run: () => this.addEvidence() }, { action: 'link', label: t('link'), run: () => this.link() }];
    return this.mayRemark() ? [{ action: 'annotate', label: t('annotate'), run: () => this.remark('comment') }, { action: 'tag', label: t('tag'), run: () => this.remark('tags') }, ...acts] : acts;
  }
  /** Words of another dossier's resolution are annotated there. */
  mayRemark() { return this.host.querySelector('[data-side=resolution] article').dataset.dossier === this.dossier; }
  async load(id) {
    try { await this.store.load(); } catch (refusal) { return tell(refusal); }
    saving.show();
    this.open(this.rows().find(row => row.demand.id === id) ?? nextUnjudged(this.rows(), -1) ?? this.rows()[0], false);
    return performance.mark('usable');
  }

  /* ---- which demand ---- */

  rows() { return this.store.rows; }
  get record() { return this.row[this.which]; }
  open(row, focus = true) {
    if (!row) return this.draw();
    this.row = row;
    this.verdict.looked = this.listed = null;
    this.opened(row);
    this.draw();
    this.showWords();
    this.suggest(row);
    if (focus) this.goHome();
    return announce(`${row.label}: ${row.demand.text}`);
  }
  step(by) {
    const rows = this.list.shown(this.rows());
    if (rows.length) this.open(rows[(rows.indexOf(this.row) + by + rows.length) % rows.length]);
  }
  next() {
    const row = nextUnjudged(this.rows(), this.rows().indexOf(this.row));
    if (row) this.open(row); else toast(t('judging.done'));
  }
  home() { this.goHome(); }
  choose(which) {
    this.which = which;
    this.draw();
    this.showEvidence();
  }
  showWords() {
    const { letterPane, row } = this;
    if (letterPane) {
      const { map, pane } = letterPane, span = { start: map.offsets.toUnits(row.demand.start), end: map.offsets.toUnits(row.demand.end) };
      paint('hactive', map, span);
      scroll(pane, map.rangeOf(span.start, span.end));
    }
    this.showEvidence();
    this.resolutionPane.go(this.record.evidence.find(piece => piece.span));
  }
  showEvidence() { this.resolutionPane.show(this.record.evidence); }
  go(piece) { this.resolutionPane.go(piece); }

  /** Whether one may write the judgement at hand. */
  may() { return this.can.has(this.which === 'agreed' ? 'agree' : 'judge'); }
  /** What others said is shown after one's own judgement, so that it is one's own; to those who do not judge, at once. */
  revealed(row) { return !this.can.has('judge') || Boolean(counted(row.mine)); }

  /* ---- judging ---- */

  judge(judgement) {
    if (!this.may()) return;
    this.store.judge(this.row, this.which, judgement);
    announce(waits(this.record) ? t('judging.needs') : t('judging.said', { label: this.row.label, judgement: t(`judgement.${judgement}`) }));
  }
  /** The candidate that has the focus, the selected words, the clause one is at, or else the first candidate: that which shows the key. */
  inHand() {
    if (focused()) return [focused()];
    const pieces = this.resolutionPane.pieces();
    return pieces.length ? pieces : (this.listed ?? []).slice(0, 1).map(({ piece }) => piece);
  }
  addEvidence(pieces = this.inHand()) {
    if (!this.may()) return;
    if (!pieces.length) return void toast(t('judging.choose'));
    if (this.resolutionPane.apart(pieces)) return void toast(t('judging.apart'), { remedy: t('judging.apart.remedy') });
    this.store.addEvidence(this.row, this.which, pieces);
    this.resolutionPane.selector.clear();
    announce(t('judging.added', { label: pieces.map(piece => piece.label).join(', ') }));
  }
  removeEvidence(at) { this.store.removeEvidence(this.row, this.which, at); }
  /** The demand and the clauses in hand, to be laid beside each other. */
  pin() {
    const { row } = this, pieces = this.verdict.beside();
    pin([{ id: row.demand.id, label: row.label }, ...pieces.map(({ url, label }) => ({ id: idOf(url), label }))]);
  }
  /** What was judged, or else the demand and the clause held against it, or else the demand alone, as a scene of a presentation. */
  present() {
    const { row, resolution } = this, piece = this.verdict.beside()[0];
    if (this.revealed(row) && (counted(row.mine) || row.agreed.judgement || row.others.length)) present({ kind: 'COVERAGE', demand: row.demand.id, document: resolution });
    else if (piece) present({ kind: 'COMPARISON', demand: row.demand.id, clauses: [idOf(piece.url)] });
    else present({ kind: 'COVERAGE', demand: row.demand.id, ...(this.revealed(row) ? { document: resolution } : {}) });   // what others judged is not told before one's own
  }
  /** Which clause answers this demand, and how far, as a question of an exercise. */
  exercise() {
    if (!this.can.has('exercise')) return false;
    const { row, resolution } = this;
    return void exercise({ kinds: ['ANSWER'], demand: row.demand.id, document: resolution, title: row.label });
  }
  reason(text) { this.store.reason(this.row, this.which, text); }
  again() { this.store.again(this.row, this.which); }
  settle(mine) { this.store.settle(this.row, this.which, mine); }
  async withdraw() {
    const { row, which } = this;
    if (await this.store.withdraw(row, which)) toast(t('judging.withdrawn', { label: row.label }), { label: t('undo'), act: () => this.store.restore(row, which).catch(tell) });
  }
  undoable() { return Boolean(this.store.last); }
  async undo() {
    const row = await this.store.undo().catch(refusal => { tell(refusal); return null; });
    if (!row) return;
    if (row !== this.row) this.open(row);
    announce(t('judging.undone', { label: row.label }));
  }
  /** Words, or the clause one is at, as an end of a link; the other end is picked anywhere. */
  link() {
    const { map, selector } = this.resolutionPane, span = this.resolutionPane.span();
    if (!this.can.has('judge')) return false;
    if (!span) return void toast(t('judging.choose'));
    const { document: id, title } = map.article.dataset;
    this.tray ??= new Tray(this.dossier, { saved: () => this.linked(), changed: () => {}, mayLink: true });
    const end = endAt(map, span, { document: id, url: `${base}/api/documents/${id}`, base, title });
    selector.clear();
    return void this.tray.take(end);
  }
  remark(focus) {
    const { map, selector, current } = this.resolutionPane, span = this.resolutionPane.span();
    if (!this.can.has('judge') || !this.mayRemark()) return false;
    if (!span) return void toast(t('judging.choose'));
    this.remarks ??= new Remarks(map, { document: this.resolution, dossier: this.dossier, base, mayTag: this.can.has('agree') });
    selector.clear();
    return void this.remarks.open(span, focus, (current ?? map.blockAt(span.start)).element);
  }
  /** A new link may be a new reason. */
  linked() {
    for (const row of this.rows()) row.candidates = undefined;
    this.suggest(this.row);
  }
  unconfirm() { this.store.unconfirm(this.row).catch(tell); }

  /* ---- drawing ---- */

  told(what, row) {
    if (what === 'confirmed') announce(t('judging.confirmed', { label: row.label }));
    this.draw();
    if (row === this.row) this.showEvidence();
    if (what === 'saved') { this.forget(row); this.saved(); }
  }
  draw() {
    const at = document.activeElement?.closest?.('[data-candidate]')?.dataset.candidate;
    this.list.draw(this.rows(), this.row);
    if (!this.row) return this.verdict.empty();
    const rows = this.list.shown(this.rows());
    this.verdict.draw(this.row, this.which, { at: rows.indexOf(this.row) + 1, of: rows.length });
    this.drawCandidates();
    if (at !== undefined && !document.activeElement?.closest?.('[data-candidate]')) stepCandidate(this.verdict.candidates, Number(at) + 1);
    return undefined;
  }
  /** One mark for each assessor, with their name; the agreed one last. */
  marks(row) {
    const own = this.can.has('judge') ? [mark(counted(row.mine) ?? 'UNJUDGED', t('judging.mine'))] : [];
    const others = this.revealed(row) ? row.others.map(j => mark(j.judgement, j.by || t('somebody'))) : [];
    const agreed = row.agreed.judgement && this.revealed(row) ? [mark(row.agreed.judgement, t('judging.agreed'))] : [];
    const all = [...own, ...others, ...agreed];
    return all.length ? all : [mark('UNJUDGED', '')];
  }
  async suggest(row) {
    const list = await this.suggested.of(row);
    if (row !== this.row) return;
    this.listed = list;
    this.drawCandidates();
    const next = nextUnjudged(this.rows(), this.rows().indexOf(row));
    if (next && next !== row) this.suggested.ahead(next);
  }
  /** Evidence speaks for the same words where a demand above or below it is judged. */
  forget(row) {
    const family = label => label?.split('.')[0];
    if (row[this.which].evidence.length) for (const other of this.rows()) if (other !== row && family(other.label) === family(row.label)) other.candidates = undefined;
  }
  drawCandidates(again = false) {
    const box = this.verdict.candidates;
    if (!box || (box.list === this.listed && !again) || !this.listed) return;
    box.list = this.listed;
    this.suggested.draw(box, this.listed, { take: pieces => this.addEvidence(pieces), look: piece => { this.go(piece); this.verdict.look(piece); }, may: this.may(), redraw: () => this.redrawCandidates() });
  }
  /** After one was refused the focus goes to that which stands in its place. */
  redrawCandidates() {
    const at = document.activeElement?.closest?.('[data-candidate]')?.dataset.candidate;
    this.drawCandidates(true);
    if (at !== undefined) stepCandidate(this.verdict.candidates, Number(at) + 1);
  }

  /* ---- keys ---- */

  addKeys() {
    const when = () => this.active && this.row, pane = this.resolutionPane;
    keys.add('judging', [...JUDGEMENTS.map(name => ({ action: `judge.${name}`, run: () => this.judge(name) })), { action: 'judge.undo', run: () => this.undo() }, { action: 'unjudged', run: () => this.next() },
      { action: 'demand.previous', run: () => this.step(-1) }, { action: 'candidate', run: () => stepCandidate(this.verdict.candidates, 1) || (toast(t('judging.suggestions.nothing')), true) },
        { action: 'reason', run: () => this.host.querySelector('.verdict textarea')?.focus() }], { when });
    const walk = by => ({ run: () => stepCandidate(this.verdict.candidates, by), repeats: true });
    keys.add('text', [{ action: 'next', run: () => pane.move(1), repeats: true }, { action: 'previous', run: () => pane.move(-1), repeats: true }, { action: 'evidence', run: () => this.addEvidence() },
      { action: 'link', run: () => this.link() }, { action: 'annotate', run: () => this.remark('comment') }, { action: 'tag', run: () => this.remark('tags') }, { action: 'copy', run: () => pane.copyCitation() }, { action: 'pin', run: () => this.pin() }, { action: 'present', run: () => this.present() }, { action: 'exercise', run: () => this.exercise() }, { action: 'enter', run: () => pane.selector.span ? pane.menu.focus() : false },
      { action: 'back', run: () => pane.selector.span || !this.leave ? pane.leave() : this.leave() }], { when });
    addWordKeys(pane.selector, () => this.active && pane.current);
    keys.add('judging', [{ action: 'next', ...walk(1) }, { action: 'previous', ...walk(-1) }, { action: 'stretch.next', ...walk(1) }, { action: 'stretch.previous', ...walk(-1) }, { action: 'refuse', run: () => refuseFocused() }, { action: 'back', run: () => this.home() }], { when: () => this.active && focused() });
    addEventListener('storage', event => { if (event.key === `dispositif.evidence:${this.resolution}` && this.row) this.suggest(this.row); });
  }
}
