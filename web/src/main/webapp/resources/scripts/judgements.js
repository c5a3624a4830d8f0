/** The judgements of a letter against one resolution: read, changed, saved one at a time, taken back, undone; what could not be saved is kept. No page in here. */
import { counted, evidenceOf, judgementOf, sent, waits } from './coverage.js';
import { numbered } from './demands.js';
import { saving, session } from './dom.js';
import { Drafts } from './drafts.js';
import { Refusal, api, uuid7 } from './http.js';

/** This window: two of them keep their own drafts. */
const here = session.get('dispositif.judging') ?? uuid7();
session.set('dispositif.judging', here);

const SOON = 250, TYPING = 900;

/** Something was chosen or written that would be lost. */
const unfinished = record => Boolean(record.judgement || record.rationale.trim());

export class Judgements {
  /** `told(what, row, which)` hears of "changed", "saved" and "confirmed". */
  constructor({ letter, resolution, me }, map, told) {
    Object.assign(this, { letter, resolution, me, map, told, rows: [], last: null });
    this.drafts = new Drafts(`coverage:${resolution}`);
    addEventListener('focus', () => this.afterSignIn());
  }

  async load() {
    const { body } = await api.get(`/api/coverage?letter=${this.letter}&resolution=${this.resolution}`);
    await this.drafts.ready;
    const kept = this.drafts.all();
    this.rows = (body.items ?? []).map(item => this.rowOf(item, kept));
    const numbers = numbered(this.rows.map(row => row.demand));
    for (const row of this.rows) row.label = row.demand.label ?? numbers.get(row.demand.id);
  }
  rowOf({ demand, cells }, kept) {
    const [cell] = cells;
    const all = cell.judgements.map(j => judgementOf(j, this.map));
    const mine = all.find(j => j.byId === this.me) ?? judgementOf(null, this.map);
    const row = { demand, older: cell.older, mine, agreed: judgementOf(cell.agreed, this.map), others: all.filter(j => j.byId !== this.me) };
    for (const which of ['mine', 'agreed']) this.takeUp(row, which, kept);
    return row;
  }
  /** What was typed and never reached the server is taken up again: this window's own, else the newest of another. */
  takeUp(row, which, kept) {
    const name = this.name(row, which);
    const drafts = kept.filter(draft => draft.id.split('@')[0] === name).sort((a, b) => a.at < b.at ? 1 : -1);
    const draft = drafts.find(d => d.id === this.draftOf(name)) ?? drafts[0];
    if (!draft) return;
    const evidence = draft.evidence.map(piece => evidenceOf(piece, this.map));
    Object.assign(row[which], { judgement: draft.judgement, rationale: draft.rationale, evidence, unsaved: true, draft: draft.id });
    if (unfinished(row[which])) saving.wait(name);
  }
  name(row, which) { return `${which}:${row.demand.id}`; }
  draftOf(name) { return `${name}@${here}`; }
  dropDraft(row, which) {
    const record = row[which];
    this.drafts.drop(this.draftOf(this.name(row, which)));
    if (record.draft) this.drafts.drop(record.draft);
    record.draft = null;
  }
  path(row, which) { return `/api/demands/${row.demand.id}/coverage/${this.resolution}${which === 'agreed' ? '/agreed' : ''}`; }

  /* ---- changing ---- */

  judge(row, which, judgement) {
    this.remember(row, which);
    row[which].judgement = judgement;
    this.changed(row, which);
  }
  /** Adds what is not there yet. */
  addEvidence(row, which, pieces) {
    const { evidence } = row[which];
    for (const piece of pieces) if (!evidence.some(e => e.url === piece.url && e.text === piece.text)) evidence.push(piece);
    this.changed(row, which);
  }
  removeEvidence(row, which, at) {
    row[which].evidence.splice(at, 1);
    this.changed(row, which);
  }
  reason(row, which, text) {
    row[which].rationale = text;
    this.changed(row, which, TYPING);
  }
  changed(row, which, delay = SOON) {
    const record = row[which];
    record.unsaved = true;
    this.drafts.keep(this.draftOf(this.name(row, which)), sent(record));
    if (delay !== TYPING) this.told('changed', row, which);
    this.saveSoon(row, which, delay);
  }

  /* ---- saving: one at a time for each judgement; what changes meanwhile goes with the next ---- */

  saveSoon(row, which, delay = SOON) {
    const record = row[which];
    clearTimeout(record.timer);
    if (!waits(record)) record.timer = setTimeout(() => this.save(row, which), delay);
    else if (unfinished(record)) saving.wait(this.name(row, which));
    else saving.forget(this.name(row, which));
  }
  async save(row, which) {
    const record = row[which];
    if (record.busy) { record.again = true; return; }
    record.busy = true;
    record.refused = null;
    const body = sent(record);
    try {
      await this.put(row, which, body);
    } catch (refusal) {
      await this.failed(refusal, row, which);
    } finally {
      record.busy = false;
      if (record.again || (record.unsaved && !record.refused && !record.conflict)) { record.again = false; this.saveSoon(row, which); }
      this.told('saved', row, which);
    }
  }
  async put(row, which, body) {
    const record = row[which];
    const answer = await saving.run(this.name(row, which), () => api.put(this.path(row, which), body, record.etag ? { etag: record.etag } : { fresh: true }));
    record.etag = answer.etag ?? record.etag;
    record.refused = record.conflict = null;
    record.unsaved = JSON.stringify(sent(record)) !== JSON.stringify(body);
    if (!record.unsaved) this.dropDraft(row, which);
    if (row.demand.state === 'FOUND') this.confirmed(row);
  }
  /** Judging confirms what the machine has found; the person is told, and can take that back. */
  confirmed(row) {
    row.demand.state = 'CONFIRMED';
    row.confirmed = true;
    if (this.last?.row === row) this.last.confirmed = true;
    this.told('confirmed', row);
  }
  async unconfirm(row) {
    const { body, etag } = await api.get(`/api/demands/${row.demand.id}`);
    await api.patch(`/api/demands/${row.demand.id}`, { state: 'FOUND' }, etag ?? body.etag);
    row.demand.state = 'FOUND';
    row.confirmed = false;
    this.told('saved', row, 'mine');
  }
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
  again(row, which) { return this.save(row, which); }
  /** Who signed in again in another window comes back to this one: what waited for that is saved. */
  afterSignIn() {
    for (const row of this.rows) for (const which of ['mine', 'agreed']) if (row[which].refused?.session || row[which].refused?.offline) this.save(row, which);
  }
  settle(row, which, mine) {
    const record = row[which], theirs = record.conflict;
    if (!mine) Object.assign(record, { judgement: theirs.judgement, rationale: theirs.rationale, evidence: theirs.evidence, unsaved: false });
    Object.assign(record, { etag: theirs.etag, conflict: null, refused: null });
    saving.forget(this.name(row, which));
    if (mine) return this.save(row, which);
    this.dropDraft(row, which);
    return this.told('saved', row, which);
  }

  /* ---- taking back ---- */

  async withdraw(row, which) {
    const record = row[which];
    clearTimeout(record.timer);
    try {
      await saving.run(this.name(row, which), () => api.remove(this.path(row, which), record.etag));
      this.clear(row, which);
      return true;
    } catch (refusal) {
      await this.failed(refusal, row, which);
      return false;
    } finally { this.told('saved', row, which); }
  }
  clear(row, which) {
    Object.assign(row[which], judgementOf(null, this.map), { unsaved: false, refused: null, conflict: null });
    this.dropDraft(row, which);
    saving.forget(this.name(row, which));
  }
  /** Brings back what was withdrawn last. */
  async restore(row, which) {
    const { body, etag } = await saving.run(this.name(row, which), () => api.post(`${this.path(row, which)}/restore`, {}));
    Object.assign(row[which], judgementOf(body, this.map), { etag: etag ?? body.etag });
    this.told('saved', row, which);
  }
  remember(row, which) {
    const { judgement, rationale, evidence, etag } = row[which];
    this.last = { row, which, before: { judgement, rationale, evidence: [...evidence], etag }, confirmed: false };
  }
  /** Puts the judgement that was made last back to what it was; answers its row, or null when there is none. */
  async undo() {
    const { last } = this;
    if (!last) return null;
    this.last = null;
    const { row, which, before, confirmed } = last, record = row[which];
    clearTimeout(record.timer);
    if (!before.etag) {
      if (record.etag && !await this.withdraw(row, which)) return row;
      this.clear(row, which);
      Object.assign(record, { rationale: before.rationale, evidence: before.evidence });
      if (confirmed) await this.unconfirm(row);
      this.told('saved', row, which);
    } else {
      Object.assign(record, { judgement: before.judgement, rationale: before.rationale, evidence: before.evidence });
      this.changed(row, which);
    }
    return row;
  }
}

/** How far one is: judged, and chosen but waiting for evidence. */
export function progress(rows) {
  const open = rows.filter(row => row.demand.state !== 'REJECTED');
  return { of: open.length, judged: open.filter(row => counted(row.mine)).length, waiting: open.filter(row => row.mine.judgement && waits(row.mine)).length };
}
