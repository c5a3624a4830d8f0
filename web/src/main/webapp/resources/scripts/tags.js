/** The dossier's tag set, and the field that picks from it. */
import { api, uuid7 } from './http.js';
import { el, local } from './dom.js';
import { t } from './messages.js';

/** Without case and accents: only to compare. */
export const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export class TagSet {
  constructor(dossier, mayCreate) {
    Object.assign(this, { dossier, mayCreate, byId: new Map() });
  }
  async load() {
    if (!this.dossier) return;
    for (const tag of await api.all(`/api/dossiers/${this.dossier}/tags`)) this.byId.set(tag.id, tag);
  }
  async create(name) {
    const { body } = await api.post(`/api/dossiers/${this.dossier}/tags`, { id: uuid7(), name, colour: 1 + this.byId.size % 5 });
    this.byId.set(body.id, body);
    return body;
  }
  get(tag) { return this.byId.get(tag.id) ?? { id: tag.id, name: tag.name ?? t('tag.unknown') }; }
  parent(tag) { return this.byId.get(String(tag.parent?.id ?? tag.parent ?? '').split('/').pop()); }
  /** Its own colour (1 to 5) or that of the nearest tag above it; 0 for none. */
  colour(tag) {
    for (let at = this.get(tag), depth = 0; at && depth < 20; at = this.parent(at), depth++) if (at.colour) return at.colour;
    return 0;
  }
  above(tag) {
    const names = [];
    for (let at = this.parent(tag), depth = 0; at && depth < 20; at = this.parent(at), depth++) names.unshift(at.name);
    return names;
  }
  /** Tags whose name or path has the words; the last used first, then those that begin so. */
  search(words, without) {
    const wanted = fold(words.trim());
    const recent = this.recent();
    const rank = tag => (recent.includes(tag.id) ? recent.indexOf(tag.id) : 50) + (fold(tag.name).startsWith(wanted) ? 0 : 100);
    return [...this.byId.values()].filter(tag => !without.has(tag.id) && fold([...this.above(tag), tag.name].join(' ')).includes(wanted))
      .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name)).slice(0, 30);
  }
  recent() { return local.get(`dispositif.tags:${this.dossier}`) ?? []; }
  /** The last used tags that are still there, newest first, then the others in their order. */
  latest(most) { return [...new Set([...this.recent(), ...this.byId.keys()])].filter(id => this.byId.has(id)).slice(0, most).map(id => this.byId.get(id)); }
  used(tags) { local.set(`dispositif.tags:${this.dossier}`, [...new Set([...tags.map(tag => tag.id).filter(Boolean), ...this.recent()])].slice(0, 8)); }
  chip(tag, remove) {
    const shown = this.get(tag);
    const chip = el('span', { class: `chip t${this.colour(tag)}`, title: this.above(shown).concat(shown.name).join(' › ') }, shown.name);
    if (remove) chip.append(el('button', { type: 'button', 'aria-label': t('tag.remove', { name: shown.name }), on: { click: remove } }, '×'));
    return chip;
  }
}

let count = 0;

/** A combobox over the tag set: type, arrows, Enter picks, Backspace in the empty field takes the last one back. */
export class TagPicker {
  constructor(set, tags, changed) {
    Object.assign(this, { set, tags: [...tags], changed, shown: [], at: -1, name: `tags${++count}` });
    this.input = el('input', { id: this.name, role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': `${this.name}-list`, autocomplete: 'off', placeholder: t('tag.placeholder'),
      'aria-label': t('tag.field'), on: { input: () => this.open(), focus: () => this.open(), blur: () => this.close(), keydown: event => this.key(event) } });
    this.options = el('div', { class: 'options', role: 'listbox', id: `${this.name}-list`, 'aria-label': t('tag.field'), hidden: true, on: { mousedown: event => this.click(event) } });
    this.chips = el('span', { class: 'chips' });
    this.element = el('div', { class: 'tagbox' }, this.chips, this.input, this.options);
    this.draw();
  }
  /** What was typed and is no tag yet. */
  get typed() { return this.input.value.trim(); }
  draw() {
    this.chips.replaceChildren(...this.tags.map((tag, i) => this.set.chip(tag, () => this.remove(i))));
  }
  remove(i) {
    this.tags.splice(i, 1);
    this.draw();
    this.changed();
    this.input.focus();
  }
  open() {
    const words = this.input.value;
    this.shown = this.set.search(words, new Set(this.tags.map(tag => tag.id)));
    const exact = this.shown.some(tag => fold(tag.name) === fold(words.trim()));
    if (words.trim() && !exact && this.set.mayCreate) this.shown.push({ fresh: words.trim() });
    this.at = words.trim() && this.shown.length ? 0 : -1;
    this.options.replaceChildren(...this.shown.map((tag, i) => this.option(tag, i)));
    this.options.hidden = !this.shown.length;
    this.input.setAttribute('aria-expanded', String(!this.options.hidden));
    this.fit();
    this.mark();
  }
  /** Inside the window: upwards where there is more room, and never longer than the room. */
  fit() {
    const { top, bottom } = this.element.getBoundingClientRect(), margin = 12;
    const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    const below = innerHeight - bottom - margin, above = top - Math.max(0, bar) - margin;
    const up = below < this.options.offsetHeight && above > below;
    this.options.classList.toggle('up', up);
    this.options.style.maxBlockSize = `min(17rem, ${Math.max(80, Math.round(up ? above : below))}px)`;
  }
  option(tag, i) {
    const content = tag.fresh ? t('tag.create', { name: tag.fresh }) : [el('span', { class: `chip t${this.set.colour(tag)}` }, tag.name), el('span', { class: 'path' }, this.set.above(tag).join(' › '))];
    return el('div', { role: 'option', id: `${this.name}-${i}`, data: { at: i } }, content);
  }
  mark() {
    [...this.options.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === this.at)));
    this.options.children[this.at]?.scrollIntoView({ block: 'nearest' });
    if (this.at < 0) this.input.removeAttribute('aria-activedescendant'); else this.input.setAttribute('aria-activedescendant', `${this.name}-${this.at}`);
  }
  close() {
    this.options.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }
  click(event) {
    event.preventDefault();
    const option = event.target.closest('[role=option]');
    if (option) this.pick(this.shown[Number(option.dataset.at)]);
  }
  key(event) {
    const open = !this.options.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) this.open();
      this.at = (this.at + (event.key === 'ArrowDown' ? 1 : -1) + this.shown.length) % Math.max(1, this.shown.length);
      this.mark();
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && open && this.at >= 0) {
      event.preventDefault();
      this.pick(this.shown[this.at]);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && this.typed) {
      event.preventDefault();
      this.unknown?.(this.typed);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Backspace' && !this.input.value && this.tags.length) this.remove(this.tags.length - 1);
  }
  async pick(tag) {
    this.input.value = '';
    const picked = tag.fresh ? await this.set.create(tag.fresh).catch(refusal => { this.input.value = tag.fresh; this.failed?.(refusal); return null; }) : tag;
    if (!picked) return;
    this.tags.push({ id: picked.id });
    this.draw();
    this.changed();
    this.close();
  }
}
