/** What colleagues do: the dossier's log is asked now and then while the window is in sight, and what changed is read anew. What one types is never touched. */
import { api } from './http.js';

const EVERY = 8000;
const MOST = 200;

export class Live {
  /** `news(byKind)` is called with a Map of kind ("annotation", "link", ...) to the ids that changed, and answers a promise. */
  constructor(dossier, news) { Object.assign(this, { path: `/api/dossiers/${dossier}/changes`, news, at: null, others: typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('dispositif.changes') }); }

  /** Notes where the log stands; to be called before the page reads its data, so that nothing falls between. */
  async begin() {
    const { body } = await api.get(`${this.path}?after=${Number.MAX_SAFE_INTEGER}&limit=1`);
    this.at = body?.total ?? 0;
  }
  start() {
    this.timer = setInterval(() => this.look(), EVERY);
    document.addEventListener('visibilitychange', () => this.look());
    addEventListener('focus', () => this.look());
    if (this.others) this.others.onmessage = () => this.look();
  }
  /** Tells this person's other windows at once. */
  tell() { this.others?.postMessage(1); }

  async look() {
    if (document.hidden || this.looking || this.at === null) return;
    this.looking = true;
    try {
      const { body } = await api.get(`${this.path}?after=${this.at}&limit=${MOST}`);
      const entries = body?.items ?? [];
      if (entries.length) await this.news(grouped(entries));
      this.at = entries.at(-1)?.number ?? this.at;
    } catch { /* the next look asks again from the same place */ } finally { this.looking = false; }
  }
}

function grouped(entries) {
  const byKind = new Map();
  for (const { what, id } of entries) byKind.set(what, (byKind.get(what) ?? new Set()).add(id));
  return byKind;
}
