/** Annotating and tagging words where the text has no margin (beside a judgement): the composer stands in a panel at the side; the card is in the Reader afterwards. */
import { annotationOf, noteOf } from './annotation.js';
import { Composer } from './composer.js';
import { el, saving, toast } from './dom.js';
import { Drafts } from './drafts.js';
import { api, uuid7 } from './http.js';
import { t } from './messages.js';
import { TagSet } from './tags.js';

const base = document.querySelector('meta[name=base]')?.content?.replace(/\/$/, '') ?? location.origin;

export class Marking {
  /** `span()` answers the words in hand; `left()` takes the focus back. The article says document and dossier. */
  constructor(map, { span, left, mayTag = false }) {
    const { document: id, dossier } = map.article.dataset;
    Object.assign(this, { map, id, span, left, drafts: new Drafts(id), tags: new TagSet(dossier, mayTag) });
  }
  acts() { return [['annotate', 'comment'], ['tag', 'tags']].map(([action, focus]) => ({ action, label: t(action), run: () => this.compose(focus) })); }

  async compose(focus) {
    const span = this.span();
    if (!span || this.panel) return;
    this.loaded ??= this.tags.load().catch(() => { this.loaded = undefined; });
    await this.loaded;
    const { map, tags, drafts } = this;
    const draft = { id: uuid7(), span, comment: '', tags: [] };
    const composer = new Composer(draft, {
      tags, drafts, label: map.labelOf(span.start, span.end), words: map.quote(span.start, span.end),
      acts: { save: d => this.save(d), theirs: d => this.theirs(d), leave: () => this.shut(), discard: d => { drafts.drop(d.id); saving.forget(d.id); this.shut(); } },
    });
    this.panel = el('section', { class: 'note-panel', 'aria-label': t('composer', { label: map.labelOf(span.start, span.end) }) }, composer.element);
    document.querySelector('main').append(this.panel);
    composer.focus(focus);
  }
  async save(draft) {
    const annotation = annotationOf(draft, this.map, `${base}/api/documents/${this.id}`, id => `${base}/api/tags/${id}`);
    const { body } = await saving.run(draft.id, () => api.post(`/api/annotations/${draft.privately ? '?layer=private' : ''}`, annotation, api.annotation));
    this.drafts.drop(draft.id);
    this.shut();
    toast(t('saved'), { link: `/documents/${this.id}#a-${noteOf(body, this.map, this.id).id}`, label: t('marking.show') });
  }
  async theirs(draft) {
    const { body, etag } = await api.get(`/api/annotations/${draft.id}`, api.annotation);
    draft.raw = body;
    return { ...noteOf(body, this.map, this.id), etag };
  }
  shut() {
    this.panel?.remove();
    this.panel = null;
    this.left();
  }
}
