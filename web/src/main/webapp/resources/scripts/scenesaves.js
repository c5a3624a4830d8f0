/** What is typed into scenes on its way to the server: one save after the other; what could not be sent waits and goes with the next, or when the network is back. */
import { saving, tell } from './dom.js';
import { api } from './http.js';

const PAUSE = 700;

export class SceneSaves {
  /** `builder` knows the scenes, what is being chosen between two writings (`clashes`), and shows what the server answers (`put`). */
  constructor(builder) {
    Object.assign(this, { builder, waiting: new Map(), turn: Promise.resolve() });
    addEventListener('online', () => this.now());
  }
  holds(scene, name) { return name in (this.waiting.get(scene.id) ?? {}); }

  later(scene, change) {
    this.waiting.set(scene.id, { ...this.waiting.get(scene.id), ...change });
    saving.wait(scene.id);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), PAUSE);
  }
  /** Resolves when all is said to the server, or refused by it. */
  now() {
    clearTimeout(this.timer);
    for (const [id, change] of this.waiting) this.turn = this.turn.then(() => this.save(id, change));
    this.waiting.clear();
    return this.turn;
  }
  async save(id, change) {
    try {
      await this.send(id, change);
    } catch (refusal) {
      if (refusal.offline || refusal.session) this.waiting.set(id, { ...change, ...this.waiting.get(id) });
      tell(refusal);
    }
  }
  async send(id, change) {
    const scene = this.builder.scenes.find(s => s.id === id);
    if (!scene || !Object.keys(change).length) return saving.forget(id);
    try {
      this.builder.put((await saving.run(id, () => api.patch(`/api/scenes/${id}`, change, scene.etag))).body);
      if (this.builder.clashes.has(id) || this.waiting.has(id)) saving.wait(id);
    } catch (refusal) {
      if (!refusal.stale) throw refusal;
      const rest = await this.meanwhile(scene, change);
      return Object.keys(rest).length ? this.send(id, rest) : undefined;
    }
    return undefined;
  }
  /** Somebody else saved this scene first: takes over what they changed, and answers what of one's own can still be saved, because they left it alone. */
  async meanwhile(scene, change) {
    const { clashes } = this.builder, fresh = (await api.get(`/api/scenes/${scene.id}`)).body;
    const rest = { ...change }, newer = this.waiting.get(scene.id) ?? {};
    for (const name of Object.keys(change)) {
      const [was, theirs] = [scene[name] ?? null, fresh[name] ?? null];
      if (theirs === change[name]) delete rest[name];
      else if (theirs !== was) {
        delete rest[name];
        const mine = (name in newer ? newer : change)[name];
        delete newer[name];
        clashes.set(scene.id, { ...clashes.get(scene.id), [name]: { mine: mine ?? '', theirs: theirs ?? '' } });
      }
    }
    if (!Object.keys(rest).length && !clashes.has(scene.id)) saving.forget(scene.id);
    this.builder.put(fresh);
    return rest;
  }
}
