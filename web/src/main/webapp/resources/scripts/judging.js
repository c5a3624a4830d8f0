/** The page for judging: a letter against one resolution, demand by demand; its address holds the demand. */
import { local } from './dom.js';
import { Judge } from './judge.js';

const main = document.querySelector('main.judging[data-letter][data-resolution]');
const toggle = document.getElementById('letter-toggle');

/** The letter's own words are seldom needed whole: it unfolds, and stays so. */
function unfold(open) {
  main.querySelector('.read').classList.toggle('both', open);
  toggle.setAttribute('aria-expanded', String(open));
  local.set('dispositif.letter', open);
}

if (main) {
  toggle.addEventListener('click', () => unfold(toggle.getAttribute('aria-expanded') !== 'true'));
  unfold(local.get('dispositif.letter') ?? false);
  new Judge(main, { opened: row => history.replaceState(null, '', `#d-${row.demand.id}`) }).load(location.hash.replace('#d-', ''));
}
