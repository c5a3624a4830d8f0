/** The search page by keyboard: next and previous hit, and back to the words. The page itself needs no script. */
import { button } from './dom.js';
import { keys } from './keys.js';
import { t } from './messages.js';
import { pin } from './pins.js';

const words = document.getElementById('q');
const hits = () => [...document.querySelectorAll('[data-hit]')];

function step(by) {
  const all = hits(), at = all.indexOf(document.activeElement);
  const next = all[at < 0 ? by > 0 ? 0 : -1 : at + by];
  if (!next) return false;
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

keys.add('text', [{ action: 'next', run: () => step(1), repeats: true }, { action: 'previous', run: () => step(-1), repeats: true }]);
/** The clause or demand that a hit is, from its address; null for a document. */
function pieceOf(hit) {
  const id = /(?:\/clauses\/|#d-)([0-9a-f-]{36})/.exec(hit?.getAttribute('href') ?? '')?.[1];
  return id ? { id, label: hit.dataset.citation } : null;
}

const pinHit = hit => { const piece = pieceOf(hit); if (piece) pin([piece]); return Boolean(piece); };
for (const hit of hits()) if (pieceOf(hit)) hit.after(button(t('pins.pin'), () => pinHit(hit), { class: 'btn small quiet pin', 'aria-label': t('pins.pin.which', { label: hit.dataset.citation }) }));

keys.add('text', [{ action: 'pin', run: () => pinHit(document.activeElement) }]);
keys.add('search', [{ action: 'search.words', run: () => { words.focus(); words.select(); } }]);
if (!words.value) words.focus();
