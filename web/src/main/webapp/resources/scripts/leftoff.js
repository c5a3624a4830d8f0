/** Remembers on the server where one left off in a document: the clause last gone to, told after a pause and when the page is left. */
import { api } from './http.js';

const PAUSE = 1500;
let told = '', timer = 0, here = null;

function tell(keepalive) {
  clearTimeout(timer);
  if (!here || here.clause === told) return;
  told = here.clause;
  const headers = { 'Content-Type': 'application/json', 'X-Dispositif-CSRF': document.querySelector('meta[name=csrf]')?.content ?? '' };
  if (keepalive) fetch('/api/me/places', { method: 'PUT', headers, body: JSON.stringify(here), keepalive: true, credentials: 'same-origin' }).catch(() => {});
  else api.put('/api/me/places', here).catch(() => { told = ''; });
}

/** One is at this clause of this document now. */
export function leftAt(documentId, clauseId) {
  here = { document: documentId, clause: clauseId };
  clearTimeout(timer);
  timer = setTimeout(tell, PAUSE, false);
}

addEventListener('pagehide', () => tell(true));
