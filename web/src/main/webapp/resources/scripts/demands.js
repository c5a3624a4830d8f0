/** Demands: their numbers, and those of the letter in the Reader, which a person confirms, rejects, corrects or adds. */
import { demandCard } from './cards.js';
import { saving, tell, toast } from './dom.js';
import { api, idOf, uuid7 } from './http.js';
import { t } from './messages.js';

/** D1, D1.1 in the order of the text, where the server gave no numbers. */
export function numbered(demands) {
  const numbers = new Map();
  const parentOf = demand => idOf(demand.parent?.id ?? demand.parent ?? '');
  const under = (parent, prefix) => demands.filter(d => parentOf(d) === parent).sort((a, b) => a.start - b.start).forEach((d, i) => { numbers.set(d.id, `${prefix}${i + 1}`); under(d.id, `${prefix}${i + 1}.`); });
  under('', 'D');
  return numbers;
}

export class Demands {
  constructor(reader) { Object.assign(this, { reader, all: [] }); }
  async load() {
    if (this.reader.kind !== 'RESOLUTION') this.all = await api.all(`/api/documents/${this.reader.id}/demands`);
  }
  byId(id) { return this.all.find(demand => demand.id === id); }
  spanOf({ start, end }) {
    const { offsets } = this.reader.map;
    return { start: offsets.toUnits(start), end: offsets.toUnits(end) };
  }
  items() {
    const { reader } = this, numbers = numbered(this.all);
    return this.all.filter(demand => reader.filter.passesDemand(demand)).map(demand => {
      const number = demand.label ?? numbers.get(demand.id);
      return reader.located({ key: `d:${demand.id}`, kind: 'demand', demand, number, ...this.spanOf(demand), title: t('demand', { label: number }), version: `${demand.etag}${demand.state}`, slot: 'd',
        paints: demand.state === 'REJECTED' ? [] : [demand.state === 'FOUND' ? 'hfound' : 'hdemand'] });
    });
  }
  /** The demand that words mean: the one whose words hold them, or the only one that begins or lies in them; undefined when there is none, or several. */
  meant(span) {
    const all = this.all.filter(demand => demand.state !== 'REJECTED').map(demand => ({ demand, ...this.spanOf(demand) }));
    const around = all.filter(d => d.start <= span.start && span.end <= d.end).sort((a, b) => (a.end - a.start) - (b.end - b.start));
    const within = all.filter(d => d.start >= span.start && d.end <= span.end);
    const found = around[0] ?? (within.length === 1 ? within[0] : undefined);
    return found && { ...found, number: found.demand.label ?? numbered(this.all).get(found.demand.id) };
  }
  card(item) {
    return demandCard(item, { mayJudge: this.reader.can.has('demand'), confirm: i => this.decide(i, 'CONFIRMED'), reject: i => this.decide(i, 'REJECTED'), correct: i => this.correct(i), pin: i => this.reader.links.linkDemand(i) });
  }

  async decide(item, state) {
    const before = item.demand.state;
    if (await this.patch(item.demand, { state })) toast(t(`demand.now.${state.toLowerCase()}`, { label: item.number }), { label: t('undo'), act: () => this.patch(this.byId(item.demand.id), { state: before }) });
  }
  async patch(demand, change) {
    const { reader } = this;
    try {
      const { body, etag } = await saving.run(demand.id, () => api.patch(`/api/demands/${demand.id}`, change, demand.etag));
      Object.assign(demand, body ?? change, etag ? { etag } : {});
      const had = reader.inHand()?.key;
      reader.refresh();
      if (had) reader.margin.focus(reader.itemOf(had));
      return true;
    } catch (refusal) {
      saving.forget(demand.id);
      if (refusal.stale) await this.load().then(() => reader.refresh()).catch(tell);
      tell(refusal);
      return false;
    }
  }
  /** Words chosen now, or those chosen next and said to be right with the key for demands. */
  correct(item) {
    const { reader } = this;
    this.correcting = item;
    if (reader.selector.span) return this.correctWith(reader.selector.span);
    toast(t('demand.select', { label: item.number }), { label: t('cancel'), act: () => { this.correcting = null; } });
    reader.go(reader.map.blockAt(item.start));
  }
  async correctWith(span) {
    const item = this.correcting;
    this.correcting = null;
    this.reader.selector.clear();
    if (await this.patch(item.demand, this.points(span))) toast(t('demand.corrected', { label: item.number }));
  }
  points({ start, end }) {
    const { offsets } = this.reader.map;
    return { start: offsets.toPoints(start), end: offsets.toPoints(end) };
  }
  async add() {
    const { reader } = this, { span } = reader.selector;
    if (!span) return toast(t('demand.choose'));
    if (this.correcting) return this.correctWith(span);
    try {
      const { body, etag } = await saving.run('demand', () => api.post(`/api/documents/${reader.id}/demands`, { id: uuid7(), ...this.points(span) }));
      this.all.push({ ...body, etag: etag ?? body.etag });
      reader.selector.clear();
      reader.refresh();
      toast(t('demand.added'));
    } catch (refusal) { saving.forget('demand'); tell(refusal); }
  }
}
