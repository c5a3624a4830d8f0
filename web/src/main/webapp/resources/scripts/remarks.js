/** Comments and tags on words of a text that is read beside something else: written under the clause, shown in the Reader. Drafts are those of the Reader. */
import { annotationOf } from './annotation.js';
import { Composer } from './composer.js';
import { announce, saving, toast } from './dom.js';
import { Drafts } from './drafts.js';
import { api, uuid7 } from './http.js';
import { t } from './messages.js';
import { paint } from './paint.js';
import { TagSet } from './tags.js';

export class Remarks {
  /** `map` of the text; `document`, its `dossier`, the address of the product; `mayTag`: whether one may add to the tag set. */
  constructor(map, { document, dossier, base, mayTag }) {
    Object.assign(this, { map, base, url: `${base}/api/documents/${document}`, drafts: new Drafts(document), tags: new TagSet(dossier, mayTag) });
    this.read = this.tags.load();
  }
  /** Opens a card for these words; `back` takes the focus when it closes. */
  async open(span, focus, back) {
    await this.read;
    this.close(false);
    this.back = back;
    const draft = { id: uuid7(), span, comment: '', tags: [] };
    const { map, drafts } = this;
    this.composer = new Composer(draft, {
      tags: this.tags, drafts, label: map.labelOf(span.start, span.end), words: map.quote(span.start, span.end),
      acts: { save: d => this.save(d), theirs: () => null, leave: () => this.close(true), discard: d => { drafts.drop(d.id); saving.forget(d.id); this.close(true); } },
    });
    paint('hactive', map, span);
    map.blockAt(span.end - 1).element.after(this.composer.element);
    this.composer.focus(focus);
    this.composer.element.scrollIntoView({ block: 'nearest' });
  }
  async save(draft) {
    const annotation = annotationOf(draft, this.map, this.url, id => `${this.base}/api/tags/${id}`);
    await saving.run(draft.id, () => api.post(`/api/annotations/${draft.privately ? '?layer=private' : ''}`, annotation, api.annotation));
    this.drafts.drop(draft.id);
    this.close(true);
    announce(t('saved'));
    toast(t('saved'));
  }
  close(refocus) {
    this.composer?.element.remove();
    this.composer = null;
    paint('hactive', this.map);
    if (refocus) this.back?.focus({ preventScroll: true });
  }
}
