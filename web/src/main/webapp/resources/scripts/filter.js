/**
 * Which cards are shown: by tag, person and kind. Each choice is a chip that can be taken away, and stands in the page's address (?tag=&by=&kind=), so that a colleague sees the same.
 * Choices of one sort add up, choices of different sorts narrow.
 */
import { announce, button, el } from './dom.js';
import { t } from './messages.js';

const SORTS = ['tag', 'by', 'kind'];
const KINDS = ['note', 'private', 'found', 'confirmed', 'rejected', 'link', 'refused'];

export class Filter {
  /** `names(sort)` answers a Map of value to what people call it; `changed()` draws the cards anew. */
  constructor(names, changed) {
    Object.assign(this, { names, changed });
    const asked = new URLSearchParams(location.search);
    for (const sort of SORTS) this[sort] = new Set(asked.getAll(sort));
    this.selects = SORTS.map(sort => el('select', { 'aria-label': t(`filter.${sort}`), data: { sort }, on: { change: event => this.add(sort, event.target) } }));
    this.chips = el('span', { class: 'chips' });
    this.fields = el('div', { class: 'filter-fields', hidden: true, role: 'group', 'aria-label': t('filter') }, this.selects);
    this.toggle = button(t('filter'), () => this.open(this.fields.hidden), { class: 'btn small quiet filter', 'aria-expanded': 'false' });
    this.fields.addEventListener('keydown', event => { if (event.key === 'Escape') { event.stopPropagation(); this.open(false); this.toggle.focus(); } });
    this.element = el('div', { class: 'filters' }, this.fields, this.chips);
  }
  get any() { return SORTS.some(sort => this[sort].size); }
  open(open) {
    this.fields.hidden = !open;
    this.toggle.setAttribute('aria-expanded', String(open));
    if (open) this.selects.find(select => !select.hidden)?.focus();
  }
  add(sort, select) {
    if (select.value) this[sort].add(select.value);
    this.told();
  }
  remove(sort, value) {
    this[sort].delete(value);
    this.told();
    (this.chips.querySelector('button') ?? this.toggle).focus();
  }
  told() {
    const address = new URL(location.href);
    for (const sort of SORTS) {
      address.searchParams.delete(sort);
      for (const value of this[sort]) address.searchParams.append(sort, value);
    }
    history.replaceState(null, '', address);
    this.changed();
    announce(this.any ? t('filter.now', { names: [...this.chips.children].map(chip => chip.firstChild.data).join(', ') }) : t('filter.off'));
  }
  /** What a person reads for a value; one of an address that is not here any more shows itself. */
  nameOf(sort, value) { return sort === 'kind' ? t(`filter.kind.${value}`) : this.names(sort).get(value) ?? value; }

  draw() {
    for (const select of this.selects) {
      const { sort } = select.dataset;
      const values = sort === 'kind' ? new Map(KINDS.map(kind => [kind, t(`filter.kind.${kind}`)])) : this.names(sort);
      const left = [...values].filter(([value]) => !this[sort].has(value));
      select.hidden = !left.length;
      select.replaceChildren(el('option', { value: '' }, t(`filter.${sort}`)), ...left.sort((a, b) => sort === 'kind' ? 0 : a[1].localeCompare(b[1])).map(([value, name]) => el('option', { value }, name)));
    }
    this.chips.replaceChildren(...SORTS.flatMap(sort => [...this[sort]].map(value => {
      const name = this.nameOf(sort, value);
      return el('span', { class: 'chip' }, name, el('button', { type: 'button', 'aria-label': t('filter.remove', { name }), on: { click: () => this.remove(sort, value) } }, '×'));
    })));
  }

  /* ---- what passes ---- */

  passesNote(note) {
    const { tag, by, kind } = this;
    return (!tag.size || note.tags.some(own => tag.has(own.id))) && (!by.size || by.has(note.byId)) && (!kind.size || kind.has(note.privately ? 'private' : 'note'));
  }
  passesDemand(demand) { return !this.tag.size && !this.by.size && (!this.kind.size || this.kind.has(demand.state.toLowerCase())); }
  /** Refused ones are shown to whom asks for them. */
  passesQuoting(words) { return this.any ? words.refused && this.kind.has('refused') && !this.tag.size && !this.by.size : !words.refused; }
  passesLink(link) { return !this.tag.size && (!this.by.size || this.by.has(link.creator?.id)) && (!this.kind.size || this.kind.has('link')); }
}
