/**
 * Some paragraphs of the texts of an assignment: under each chosen text its paragraphs unfold as a list of boxes, which ranges such as "OP1-OP5, PP3" tick too. What is chosen travels in a hidden field; a text
 * of which nothing is chosen is asked as a whole.
 */
import { api } from './http.js';
import { button, el, tell } from './dom.js';
import { t } from './messages.js';

const hidden = document.querySelector('[id="give:clauses"]');
const chosen = new Set((hidden?.value ?? '').split(/\s+/).filter(Boolean));
const put = () => { hidden.value = [...chosen].join(' '); };

class Choice {
  constructor(box) {
    Object.assign(this, { box, summary: el('summary'), list: el('ul', { class: 'clause-choice' }), boxes: null });
    this.range = el('input', { 'aria-label': t('range'), placeholder: t('range.example'), autocomplete: 'off', dir: 'auto', on: { keydown: event => { if (event.key === 'Enter') { event.preventDefault(); this.tick(); } } } });
    this.fault = el('span', { class: 'fault', role: 'alert' });
    this.inside = el('div', { class: 'clause-choices' }, el('p', { class: 'row' }, this.range, button(t('tick'), () => this.tick()), button(t('none'), () => this.clear()), this.fault), this.list);
    this.element = el('details', { on: { toggle: () => { if (this.element.open) this.load(); } } }, this.summary, this.inside);
    box.closest('li, td, div').append(this.element);
    box.addEventListener('change', () => this.show());
    this.show();
    if (box.checked && chosen.size) this.load();
  }
  /** Only under a text that is chosen; with it go its paragraphs. */
  show() {
    this.element.hidden = !this.box.checked;
    if (!this.box.checked) this.clear();
    this.count();
  }
  async load() {
    if (this.boxes) return;
    this.boxes = [];
    try {
      const clauses = await api.all(`/api/documents/${this.box.value}/clauses`);
      this.boxes = clauses.filter(clause => clause.label).map(clause => ({ clause, input: el('input', { type: 'checkbox', on: { change: () => this.count() } }) }));
      for (const { clause, input } of this.boxes) input.checked = chosen.has(clause.id);
      this.list.replaceChildren(...this.boxes.map(({ clause, input }) => el('li', {}, el('label', { class: 'check' }, input, ' ', el('b', {}, called(clause)[1] ?? clause.label), ' ', el('span', { class: 'serif' }, clause.text.slice(0, 90))))));
      if (this.box.checked) this.count(); else this.clear();
    } catch (refusal) { this.boxes = null; tell(refusal); }
  }
  count() {
    for (const { clause, input } of this.boxes ?? []) chosen[input.checked ? 'add' : 'delete'](clause.id);
    put();
    const n = (this.boxes ?? []).filter(({ input }) => input.checked).length;
    this.summary.textContent = n ? t('some', { n }) : t('all');
  }
  clear() {
    for (const { input } of this.boxes ?? []) input.checked = false;
    this.count();
  }
  /** "OP1-OP5, PP3": from one label to the other in the order of the text, with what stands under them. What is found nowhere is said beside the field, and stays in it. */
  async tick() {
    await this.load();
    const bare = text => (text ?? '').toLowerCase().replace(/\s+/g, '');
    const names = (this.boxes ?? []).map(({ clause }) => called(clause).map(bare));
    const under = (label, of) => label === of || label.startsWith(`${of}(`);
    const lost = this.range.value.split(/[,;]/).map(part => part.trim()).filter(Boolean).filter(part => {
      const [from, to = from] = bare(part).split(/[-–—]/);
      const first = names.findIndex(all => all.includes(from)), end = names.find(all => all.includes(to))?.[0], last = end ? names.findLastIndex(([label]) => under(label, end)) : -1;
      if (first < 0 || last < first) return true;
      for (let i = first; i <= last; i++) this.boxes[i].input.checked = true;
      return false;
    });
    this.fault.textContent = lost.length ? t('range.unknown', { what: lost.join(', ') }) : '';
    if (lost.length) this.range.setAttribute('aria-invalid', 'true'); else this.range.removeAttribute('aria-invalid');
    if (lost.length) this.range.focus();
    this.count();
  }
}

/** What a paragraph is called: its label first, then as the page says it in its language ("par. 4", "al. 2"), an operative one by its number alone, and as its text has it. */
function called({ label, margin, printed }) {
  const [, kind, rest] = /^(PP|OP)(\d.*)$/.exec(label) ?? [];
  return kind ? [label, t(`label.${kind.toLowerCase()}`, { which: rest }), ...(kind === 'OP' ? [rest] : []), ...(rest.includes('(') ? [] : [margin, printed])] : [label];
}

const fault = document.getElementById('give-part')?.dataset.fault;
const faulty = fault ? document.getElementById(fault) : null;
if (faulty) {
  const field = faulty.matches('input, textarea, select') ? faulty : faulty.querySelector('input');
  faulty.setAttribute('aria-invalid', 'true');
  field?.focus();
}

if (hidden) for (const box of document.querySelectorAll('input[name="give:documents"]:not(:disabled)')) new Choice(box);
