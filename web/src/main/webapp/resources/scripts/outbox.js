/**
 * What a participant gave and the server has not taken yet. It is kept in this browser as it is given and sent one after the other, again and again until it arrives: whoever closes the browser or loses the network loses nothing.
 */
import { local } from './dom.js';
import { Refusal, api } from './http.js';

const AGAIN = 4000, PAUSE = 500, GONE = 404;
/** The status of what came when answers were no longer taken. */
export const LATE = 409;
const NAMES = 'dispositif.join.';
/** The language that a participant chose: the one name that outlives a seat. */
export const LANGUAGE = `${NAMES}language`;
/** What may pass: no network, a server that is busy or starts anew. */
const passes = refusal => refusal.offline || refusal.status >= 500 || refusal.status === 429;

export class Outbox {
  /** Told: `sent(id, item)` what the server made of an answer, `refused(id, refusal)` that it takes this one no more, because it came late or the round is gone; `waits()` that an answer stays here, without connection or refused for another reason. */
  constructor(told) {
    this.told = told;
    this.waiting = new Map();
    this.unfit = new Map();  // question: why the server does not take what waits; not sent again before it is changed or handed in anew
    this.news = 0;           // changes when something is given or arrives: what was read meanwhile may be older
    this.offline = false;
    addEventListener('online', () => { if (this.waiting.size) this.flush(); });
    addEventListener('pagehide', () => { if (this.waiting.size) this.flush(); });
  }
  /** That of a participant, with what this browser could not send the last time; what waits of others can never be sent any more. */
  open(seat) {
    if (this.seat === seat) return;
    this.take(seat);
    this.waiting = new Map(local.get(this.name) ?? []);
    if (this.waiting.size) this.flush();
  }
  close() { this.take(null); }
  take(seat) {
    clearTimeout(this.timer);
    this.seat = seat;
    this.waiting = new Map();
    this.unfit.clear();
    for (const name of local.names()) if (name.startsWith(NAMES) && name !== LANGUAGE && name !== this.name) local.drop(name);
  }
  get name() { return `${NAMES}${this.seat}`; }
  /** { solution, handIn } of a question that did not arrive yet. */
  holds(id) { return this.waiting.get(id); }

  put(id, solution, handIn) {
    this.news++;
    this.waiting.set(id, { solution: structuredClone(solution), handIn: handIn || Boolean(this.holds(id)?.handIn) });
    this.unfit.delete(id);
    this.keep();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), PAUSE);
  }
  keep() { if (this.waiting.size) local.set(this.name, [...this.waiting]); else local.drop(this.name); }

  /** Sends what waits; done when all arrived or was refused, or there is no connection. */
  flush() {
    clearTimeout(this.timer);
    this.sending ??= this.send().finally(() => { this.sending = null; });
    return this.sending;
  }
  async send() {
    for (let next; (next = this.next());) {
      const { waiting } = this, [id, answer] = next;
      try {
        const { body } = await api.put(`/api/join/answers/${id}`, answer, { keepalive: true });
        this.offline = false;
        if (this.arrived(waiting, id, answer)) this.told.sent(id, body);
      } catch (refusal) {
        if (!(refusal instanceof Refusal)) throw refusal;
        if (passes(refusal)) return this.wait();
        this.offline = false;
        this.refused(waiting, id, answer, refusal);
      }
    }
    return undefined;
  }
  next() { return [...this.waiting].find(([id]) => !this.unfit.has(id)); }
  refused(waiting, id, answer, refusal) {
    if (refusal.status === LATE || refusal.status === GONE) {
      if (this.arrived(waiting, id, answer)) this.told.refused(id, refusal);
    } else if (waiting === this.waiting && waiting.get(id) === answer) {
      this.unfit.set(id, refusal);
      this.told.waits();
    }
  }
  /** Whether this is still what was given last. */
  arrived(waiting, id, answer) {
    this.news++;
    const last = waiting.get(id) === answer;
    if (last) waiting.delete(id);
    if (waiting === this.waiting) this.keep();
    return last && waiting === this.waiting;
  }
  wait() {
    this.offline = true;
    this.timer = setTimeout(() => this.flush(), AGAIN);
    this.told.waits();
  }
}
