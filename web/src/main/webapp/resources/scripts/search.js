/** The search page by keyboard: next and previous hit, and back to the words. The page itself needs no script. */
import { keys } from './keys.js';

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
keys.add('search', [{ action: 'search.words', run: () => { words.focus(); words.select(); } }]);
if (!words.value) words.focus();
