/** The way into correcting the cut. The mode's own script is no part of what a reader waits for: it comes in when the page is usable. */
import { tell } from './dom.js';
import { keys } from './keys.js';
import { whenReader } from './reader.js';

const opener = document.querySelector('[data-cut]');

function offer(reader) {
  let mode;
  const ready = () => { mode ??= import('./cut.js').then(({ CutMode }) => new CutMode(reader)); return mode; };
  const toggle = () => { ready().then(cut => cut.toggle()).catch(tell); return true; };
  opener.append(' ', keys.badge('cut') ?? '');
  opener.addEventListener('click', toggle);
  keys.add('text', [{ action: 'cut', run: toggle }]);
  opener.disabled = false;
  if (location.hash === '#cut') toggle(); else (window.requestIdleCallback ?? setTimeout)(() => ready().catch(tell));
}

whenReader(reader => { if (opener) offer(reader); });
