/** The links that end in the text of the Reader, seen from here: read, made by the tray, changed, put into the trash. */
import { linkCard, linkForm } from './cards.js';
import { copy, saving, tell, toast } from './dom.js';
import { api, idOf } from './http.js';
import { t } from './messages.js';
import { paint } from './paint.js';
import { Tray, endAt } from './tray.js';

export class Links {
  constructor(reader) {
    Object.assign(this, { reader, all: [] });
    this.tray = new Tray(reader.dossier, { saved: () => this.reload(), changed: () => this.paintPin(), mayLink: reader.can.has('link') });
  }
  async load() { this.all = await api.all(`/api/links?document=${this.reader.id}`); }
  async reload() {
    await this.load().catch(tell);
    this.reader.refresh();
  }

  items() {
    return this.all.filter(link => this.reader.filter.passesLink(link)).flatMap(link => {
      const [source, target] = [this.endOf(link.source), this.endOf(link.target)];
      return [[source, target, link.relationLabel], [target, source, link.inverseLabel ?? link.relationLabel]].filter(([end]) => end.here)
        .map(([here, other, relation], i) => this.item(link, here, other, relation ?? link.relation, i));
    });
  }
  item(link, here, other, relation, i) {
    return this.reader.located({ key: `l:${link.id}:${i}`, kind: 'link', link, other, relation, start: here.start ?? null, end: here.end ?? null, at: link.createdAt ?? '', title: `${relation} ${other.name ?? other.label ?? ''}`,
      version: link.etag, slot: 'l', paints: here.words ? ['hlink'] : [], ...(here.demand ? { label: here.label } : {}) });
  }
  /** What one end of a link is: whether it lies in this text, and if so where. */
  endOf(end) {
    const { map, id, demands } = this.reader;
    const described = typeof end === 'string' ? { url: end } : end ?? {};
    const url = described.clause ?? described.demand ?? described.document ?? described.url ?? '';
    const of = idOf(url.url ?? url);
    const clause = map.byClause.get(of);
    const demand = demands.byId(of);
    const chosen = [].concat(described.selector ?? []);
    const span = chosen.length && (clause || of === id) ? map.spanOfSelectors(chosen, clause?.start) : null;
    const at = span ?? (clause ? { start: clause.start, end: clause.end } : demand ? demands.spanOf(demand) : {});
    return { ...described, ...at, words: Boolean(span), here: Boolean(clause || demand || of === id) };
  }
  card(item) { return linkCard(item, { mayChange: this.reader.can.has('link'), change: i => this.change(i), remove: i => this.remove(i) }); }

  /* ---- making ---- */

  link() {
    const { reader } = this;
    const span = reader.span();
    if (!span) return;
    const words = this.endHere(span), demand = reader.demands.meant(span);
    reader.selector.clear();
    this.tray.take(demand ? { ...this.endOfDemand(demand), words } : words);
  }
  endHere(span) {
    const { map, id, url, base, title } = this.reader;
    return endAt(map, span, { document: id, url, base, title });
  }
  linkDemand(item) { this.tray.take(this.endOfDemand(item)); }
  endOfDemand({ demand, number, start, end }) {
    const { base, title, id } = this.reader;
    return { kind: 'demand', url: `${base}/api/demands/${demand.id}`, label: number, quote: demand.text.slice(0, 200), title, document: id, span: { start, end } };
  }
  paintPin() {
    const { map, id } = this.reader;
    const pins = [this.tray?.first, this.tray?.second].filter(end => end?.document === id && end.span);
    paint('hpin', map, ...pins.map(end => end.span));
  }

  /* ---- changing ---- */

  async change(item) {
    const { margin } = this.reader;
    const relations = await this.tray.loadRelations();
    margin.focus(item);
    const element = margin.elementOf(item);
    if (element.querySelector('.reply')) return;
    const leave = () => { form.remove(); margin.plan(); element.focus({ preventScroll: true }); };
    const { form, field } = linkForm(item.link, relations, { leave, save: change => this.patch(item, change).then(done => { if (done) this.reader.margin.focus(this.reader.itemOf(item.key)); }) });
    element.append(form);
    margin.plan();
    field.focus();
  }
  async patch({ link }, change) {
    try {
      await saving.run(link.id, () => api.patch(`/api/links/${link.id}`, change, link.etag));
      document.activeElement?.blur();
      await this.reload();
      this.tray.tell();
      toast(t('link.changed'));
      return true;
    } catch (refusal) {
      saving.forget(link.id);
      if (refusal.stale) await this.reload();
      tell(refusal);
      return false;
    }
  }
  async remove(item) {
    const { link } = item;
    try {
      await saving.run(link.id, () => api.remove(`/api/links/${link.id}`, link.etag));
      await this.reload();
      this.tray.tell();
      this.reader.giveBack(null);
      toast(t('link.deleted'), { label: t('undo'), act: () => api.post(`/api/links/${link.id}/restore`).then(() => this.reload()).catch(tell) });
    } catch (refusal) { tell(refusal); }
  }
}

/** The citation of a span: that of the clause it begins in. */
export async function copyCitation(map, span, title = '') {
  const citation = map.blockAt(span?.start ?? 0).element.dataset.citation || title;
  if (await copy(citation)) toast(t('copied', { text: citation })); else toast(t('copy.failed'), { bad: true, remedy: citation });
}
