/**
 * What was typed and not yet saved, kept in the browser until the server has it: a closed window, an expired session or a crash costs nothing.
 * A draft belongs to the window that it was typed in. Others see it only when that window is gone, so that two windows at the same text never take each other's words.
 */
import { local, session } from './dom.js';
import { uuid7 } from './http.js';

const PREFIX = 'dispositif.draft:';
const WINDOW = 'dispositif.window';
const PATIENCE = 200;

let own = session.get(WINDOW) ?? uuid7();
const others = new Set();
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(WINDOW);

/** Windows that are open tell their name when asked; who hears their own name from another (a copied tab) takes a new one. */
const asked = new Promise(known => {
  if (channel) {
    channel.onmessage = ({ data }) => {
      if (data.asks) channel.postMessage({ here: own });
      else if (data.here) others.add(data.here);
      else if (data.gone) others.delete(data.gone);
    };
    channel.postMessage({ asks: true });
    addEventListener('pagehide', () => channel.postMessage({ gone: own }));
    addEventListener('pageshow', () => channel.postMessage({ here: own }));
  }
  setTimeout(() => {
    if (others.has(own)) own = uuid7();
    session.set(WINDOW, own);
    known();
  }, channel ? PATIENCE : 0);
});

const usable = draft => draft && (!draft.window || draft.window === own || !others.has(draft.window));

export class Drafts {
  constructor(scope) { this.scope = `${PREFIX}${scope}:`; }
  /** When it is known which windows are open; before that no draft of another window is told. */
  get ready() { return asked; }
  keep(id, draft) { local.set(this.scope + id, { ...draft, window: own, at: new Date().toISOString() }); }
  get(id) {
    const draft = local.get(this.scope + id);
    return usable(draft) ? draft : null;
  }
  drop(id) { local.drop(this.scope + id); }
  all() {
    return local.names().filter(name => name.startsWith(this.scope)).map(name => ({ id: name.slice(this.scope.length), ...local.get(name) })).filter(usable);
  }
}
