/** The link tray: the first end waits at the foot of the window, on every page of this window, until the second is picked and the relation said. */
import { api, uuid7 } from './http.js';
import { announce, button, el, key, saving, session, tell, toast } from './dom.js';
import { t } from './messages.js';

const PIN = 'dispositif.pin';

/** An end: {url, selector?, kind: clause|demand|document, label, quote, title, page}. */
export class Tray {
  constructor(dossier, { saved, changed, mayLink }) {
    Object.assign(this, { dossier, saved, changed, second: null });
    this.first = mayLink ? session.get(PIN) : null;
    if (this.first) this.draw();
  }
  async take(end) {
    if (!this.first) return this.pin(end);
    if (this.first.url === end.url && this.first.quote === end.quote) return this.drop();
    this.second = end;
    await this.loadRelations();
    this.draw();
    this.relation?.focus();
  }
  pin(end) {
    this.first = end;
    session.set(PIN, end);
    this.draw();
    this.changed();
    announce(t('tray.pinned', { label: name(end) }));
  }
  drop() {
    this.first = this.second = null;
    session.drop(PIN);
    this.element?.remove();
    this.element = null;
    this.changed();
  }
  async loadRelations() {
    this.relations ??= await api.all(`/api/relations?dossier=${encodeURIComponent(this.dossier)}`).catch(refusal => { tell(refusal); return []; });
  }
  draw() {
    this.element?.remove();
    this.element = el('form', { class: 'tray', 'aria-label': t('tray'), on: { submit: event => { event.preventDefault(); this.save(); }, keydown: event => this.key(event) } }, show(this.first));
    if (this.second) this.element.append(...this.sentence()); else this.element.append(el('span', { class: 'grow' }), el('span', { class: 'soft' }, t('tray.second')));
    this.element.append(button([t('cancel'), ' ', key('Esc')], () => this.drop(), { class: 'btn small quiet' }));
    document.querySelector('main').append(this.element);
  }
  sentence() {
    this.relation = el('select', { 'aria-label': t('tray.relation') }, this.relations.map(r => el('option', { value: r.code }, r.label ?? r.name ?? r.code)));
    this.relation.value = session.get('dispositif.relation') ?? this.relations[0]?.code;
    if (this.relation.selectedIndex < 0) this.relation.selectedIndex = 0;
    this.reason = el('input', { 'aria-label': t('tray.reason'), placeholder: t('tray.reason'), maxlength: 2000, autocomplete: 'off' });
    return [this.relation, show(this.second), button('⇄', () => this.swap(), { class: 'btn small icon', 'aria-label': t('tray.swap'), title: t('tray.swap') }), this.reason, el('button', { class: 'btn small main' }, t('tray.save'), ' ', key('↵'))];
  }
  swap() {
    const { value } = this.relation, reason = this.reason.value;
    [this.first, this.second] = [this.second, this.first];
    this.draw();
    this.relation.value = value;
    this.reason.value = reason;
    this.relation.focus();
  }
  key(event) {
    event.stopPropagation();
    if (event.key === 'Escape') { event.preventDefault(); this.drop(); }
    if (event.key === 'Enter' && event.target === this.relation) { event.preventDefault(); this.save(); }
  }
  async save() {
    if (!this.second) return;
    this.id ??= uuid7();
    session.set('dispositif.relation', this.relation.value);
    const link = { id: this.id, dossier: this.dossier || undefined, source: ended(this.first), target: ended(this.second), relation: this.relation.value, rationale: this.reason.value.trim() };
    try {
      await saving.run('link', () => api.post('/api/links', link));
      this.id = null;
      this.drop();
      toast(t('link.saved'));
      this.saved();
    } catch (refusal) { tell(refusal); }
  }
}

const ended = end => end.selector ? { [end.kind]: end.url, selector: end.selector } : end.url;
const name = end => [end.label, end.title].filter(Boolean).join(', ');
const show = end => el('span', { class: 'end' }, el('span', { class: 'chip t2' }, end.label || end.title), ' ', end.quote ? el('q', {}, end.quote) : end.label ? end.title : '');
