/** The selection and its menu as the judging pages call them; they are to call menu.js and selection.js themselves, then this goes. */
import { SelectionMenu } from './menu.js';
export { Selector, addWordKeys } from './selection.js';

export class ChipBar extends SelectionMenu {
  constructor(home, acts, leave) { super(acts, leave); this.home = home; }
  show(rect) { super.show({ blocksIn: () => [], rangeOf: () => ({ getBoundingClientRect: () => rect }) }, { start: 0, end: 0 }, this.home); }
}
