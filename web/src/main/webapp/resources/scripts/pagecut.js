/** The page's cut and the server's. What a correction answers differs from the cut that the server had: it is put in where the page has that same cut, else the whole text is read anew. */
import { lacks, patchOutline, patchText } from './cuttext.js';
import { announce, typing } from './dom.js';
import { api } from './http.js';
import { t } from './messages.js';

export class PageCut {
  constructor(reader) { Object.assign(this, { reader, article: reader.article, path: `/api/documents/${reader.id}/corrections/page`, turns: [], heard: () => {} }); }

  /** One after the other: nothing is read or chosen while a correction is under way. At once where nothing is. */
  inTurn(run) {
    return new Promise((done, failed) => {
      this.turns.push(async () => { try { done(await run()); } catch (failure) { failed(failure); } });
      if (!this.working) this.work();
    });
  }
  async work() {
    this.working = true;
    while (this.turns.length) await this.turns.shift()();
    this.working = false;
  }

  async read() { return (await api.get(this.path)).body; }
  fits(page) { return (page.since === null || String(page.since) === this.article.dataset.revision) && !lacks(this.article, page); }
  /** Puts the answer into the page; `at` names the clause to be at then. */
  async show(answer, at) {
    const page = this.fits(answer) ? answer : await this.read();
    patchText(this.article, page);
    patchOutline(page.outline, this.article);
    this.article.dataset.revision = page.revision;
    this.reader.blocksChanged(at);
  }

  /** What colleagues did to the cut. The place, the focus and the words chosen stay. */
  async follow() {
    const page = await this.read();
    if (String(page.revision) === this.article.dataset.revision) return;
    this.reader.selector.settle();
    const { span } = this.reader.selector, focus = document.activeElement, back = this.place();
    await this.show(page);
    back();
    if (!focus.isConnected) this.reader.current?.element.focus({ preventScroll: true });
    if (span && getSelection().isCollapsed && !typing(document.activeElement)) this.reader.selector.show(span.start, span.end);
    announce(t('live.cut'));
    await this.heard();
  }
  /** Answers what puts the words that one reads back to where they were in the window. */
  place() {
    const { map, where } = this.reader, { start, element } = where.here() ?? {};
    const top = element?.getBoundingClientRect().top;
    return () => { if (element) scrollBy({ top: map.blockAt(start).element.getBoundingClientRect().top - top, behavior: 'instant' }); };
  }
}
