/** Remembers on the server where one left off in a document: told after a pause in moving, and when the page is left. */
import { api } from './http.js';

const PATH = '/api/me/places', PAUSE = 1500;

/** `here()` answers the id of the clause that one is at. */
export function remember(document_, here) {
  let told = '', timer = 0;
  const now = () => ({ document: document_, clause: here() });
  const tell = () => {
    const place = now();
    if (!place.clause || place.clause === told) return;
    told = place.clause;
    api.put(PATH, place).catch(() => { told = ''; });
  };
  const later = () => { clearTimeout(timer); timer = setTimeout(tell, PAUSE); };
  // a request that may outlive the page; a beacon could not carry the header that proves where it comes from
  const last = () => {
    const place = now();
    if (!timer || !place.clause || place.clause === told) return;
    const headers = { 'Content-Type': 'application/json', 'X-Dispositif-CSRF': document.querySelector('meta[name=csrf]')?.content ?? '' };
    fetch(PATH, { method: 'PUT', headers, body: JSON.stringify(place), keepalive: true, credentials: 'same-origin' }).catch(() => {});
  };
  for (const moved of ['scroll', 'click', 'keyup']) addEventListener(moved, later, { passive: true });
  addEventListener('pagehide', last);
  later();
}
