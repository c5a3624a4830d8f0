/** A list of places with one of them current: walked by keys, settled by what the page adds. */
import { announce, button, el, isolated, saving, tell } from './dom.js';
import { keys } from './keys.js';
import { t } from './messages.js';

export class Places {
  constructor(root) {
    this.root = root;
    this.can = new Set(root.dataset.can.trim().split(/\s+/));
    this.at = 0;
    this.last = Promise.resolve();
    this.changing = this.begun = 0;
    this.own = new Set();
  }
  get items() { return [...this.root.querySelectorAll('.place')]; }
  get item() { return this.items[this.at]; }
  go(at, focus = true) {
    const { items } = this;
    if (!items.length) return;
    this.at = Math.max(0, Math.min(at, items.length - 1));
    items.forEach((item, i) => item.toggleAttribute('data-current', i === this.at));
    if (focus) this.item.focus({ preventScroll: true });
    this.item.scrollIntoView({ block: 'nearest' });
    this.reached?.();
  }
  /** The next one of which nothing is decided, round the end. */
  undecided() {
    const { items } = this;
    const next = [...items.keys()].map(i => (this.at + 1 + i) % items.length).find(i => !items[i].matches('[data-decided]'));
    if (next === undefined) announce(t('allDecided')); else this.go(next);
  }
  walk(acts) {
    keys.add('curation', [
      { action: 'place.next', run: () => this.go(this.at + 1), repeats: true }, { action: 'place.previous', run: () => this.go(this.at - 1), repeats: true },
      { action: 'place.undecided', run: () => this.undecided() }, ...acts]);
  }

  /**
   * Runs what changes something when everything asked for before is done: on a slow line no key is lost. The curators' keys are theirs alone. `late(current)` hears that a colleague
   * was quicker. Answers false where it was refused.
   */
  change(what, act, late) {
    if (!this.can.has('curate')) return Promise.resolve(false);
    this.changing++;
    this.begun++;
    const done = this.last.then(() => this.run(what, act, late)).finally(() => { if (!--this.changing) this.rested?.(); });
    this.last = done.catch(() => false);
    return done;
  }
  async run(what, act, late) {
    try {
      return await saving.run(what, act);
    } catch (refusal) {
      if (refusal.stale && late && refusal.problem.current) {
        late(refusal.problem.current);
      } else {
        if (!refusal.offline && !refusal.session) saving.forget(what);   // the same again would be refused again
        tell(refusal);
      }
      return false;
    }
  }
  /** Which decision to name as seen: what stood there when one chose, or what oneself made of it since; never a colleague's that came between. */
  seen(then, now) { return !now || this.own.has(now) ? now : then; }

  /** What a colleague decided meanwhile, one's own beside it, and the choice between them. */
  conflict(who, mine, keep, take) {
    return el('div', { class: 'conflict', role: 'group', 'aria-label': t('meanwhile', { who }) }, el('p', {}, el('b', {}, t('meanwhile', { who: isolated(who) }))), el('p', {}, el('span', { class: 'soft' }, `${t('yours')} `), mine),
      el('div', { class: 'actions' }, button([t('keepTheirs'), ' ', keys.badge('place.theirs')], keep), button([t('takeMine'), ' ', keys.badge('place.mine')], take)));
  }
}
