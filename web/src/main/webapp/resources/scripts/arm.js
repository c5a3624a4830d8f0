/** An armed tag: chosen once, it goes to every selection that follows, until Escape. The bar at the window's foot says so while it lasts. */
import { announce, button, el, key, toast } from './dom.js';
import { TagPicker } from './tags.js';
import { t } from './messages.js';

export class Arm {
  /** `give(span, tag)` tags words; `left()` gives the focus back. */
  constructor(tags, { give, left }) { Object.assign(this, { tags, give, left, tag: null }); }

  /** Asks for the tag. */
  choose() {
    this.end();
    const picker = new TagPicker(this.tags, [], () => { if (picker.tags.length) this.arm(picker.tags[0]); });
    const pressed = event => { event.stopPropagation(); if (event.key === 'Escape') { event.preventDefault(); this.drop(); } };
    this.show(el('b', {}, t('arm.choose')), picker.element, button([t('cancel'), ' ', key('Esc')], () => this.drop(), { class: 'btn small quiet' }));
    this.element.addEventListener('keydown', pressed);
    picker.input.focus();
  }
  show(...content) {
    this.element?.remove();
    this.element = el('section', { class: 'tray armed', 'aria-label': t('arm') }, ...content);
    document.querySelector('main').append(this.element);
  }
  arm(tag) {
    this.tag = tag;
    this.tags.used([tag]);
    this.show(el('span', {}, t('arm.now')), this.tags.chip(tag), el('span', { class: 'grow' }), button([t('arm.end'), ' ', key('Esc')], () => this.drop(), { class: 'btn small quiet' }));
    document.documentElement.dataset.armed = '';
    announce(t('arm.armed', { name: this.tags.get(tag).name }));
    this.left();
  }
  get on() { return this.element !== undefined && this.element !== null; }
  /** Gives the armed tag to these words; false when none is armed. */
  use(span) {
    if (!this.tag || !span) return false;
    this.give(span, this.tag);
    return true;
  }
  end() {
    this.element?.remove();
    this.element = this.tag = null;
    delete document.documentElement.dataset.armed;
  }
  drop() {
    const was = this.tag;
    this.end();
    if (was) toast(t('arm.over', { name: this.tags.get(was).name }));
    this.left();
  }
}
