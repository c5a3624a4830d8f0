/** The search page by keyboard: next and previous hit, and back to the words; what is found while one types. The page itself needs no script. */
import { announce, button } from './dom.js';
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
function offerPins() {
  for (const hit of hits()) if (pieceOf(hit)) hit.after(button(t('pins.pin'), () => pinHit(hit), { class: 'btn small quiet pin', 'aria-label': t('pins.pin.which', { label: hit.dataset.citation }) }));
}

keys.add('text', [{ action: 'pin', run: () => pinHit(document.activeElement) }]);
keys.add('search', [{ action: 'search.words', run: () => { words.focus(); words.select(); } }]);
offerPins();
if (!words.value) words.focus();

/** Milliseconds without a key after which the words are looked for. */
const PAUSE = 180;
const form = words.form;
let pause, asking = new AbortController();

/** The page of this form in place of what is shown: hits and facets are of one answer, so they always go together. */
async function show() {
  asking.abort();
  const mine = asking = new AbortController();
  const shown = document.getElementById('shown'), address = addressOf(form);
  shown.setAttribute('aria-busy', 'true');
  const read = await fetch(address, { credentials: 'same-origin', signal: mine.signal }).catch(() => null);
  const page = read?.ok && !read.redirected ? new DOMParser().parseFromString(await read.text().catch(() => ''), 'text/html') : null;
  if (mine !== asking) return;
  const fresh = page?.getElementById('shown');
  if (!fresh) return shown.removeAttribute('aria-busy');
  shown.replaceWith(document.adoptNode(fresh));
  document.querySelector('.page-head').replaceWith(document.adoptNode(page.querySelector('.page-head')));
  document.title = page.title;
  history.replaceState(history.state, '', address);
  offerPins();
  announce(document.querySelector('[data-total]')?.textContent ?? '');
}

function addressOf(asked) {
  const given = new URLSearchParams(new FormData(asked));
  if (!words.value.trim()) given.delete('q');
  return given.size ? `${asked.getAttribute('action')}?${given}` : asked.getAttribute('action');
}

words.addEventListener('input', event => {
  clearTimeout(pause);
  asking.abort();
  if (!event.isComposing) pause = setTimeout(show, PAUSE);
});
words.addEventListener('compositionend', () => { clearTimeout(pause); pause = setTimeout(show, PAUSE); });
form.addEventListener('submit', () => clearTimeout(pause));
