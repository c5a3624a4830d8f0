/** What was typed and not yet saved, kept in the browser until the server has it: a closed window, an expired session or a crash costs nothing. */
import { local } from './dom.js';

const prefix = 'dispositif.draft:';

export class Drafts {
  constructor(scope) { this.scope = `${prefix}${scope}:`; }
  keep(id, draft) { local.set(this.scope + id, { ...draft, at: new Date().toISOString() }); }
  get(id) { return local.get(this.scope + id); }
  drop(id) { local.drop(this.scope + id); }
  all() {
    return local.names().filter(name => name.startsWith(this.scope)).map(name => ({ id: name.slice(this.scope.length), ...local.get(name) }));
  }
}
