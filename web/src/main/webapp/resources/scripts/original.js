/** The original beside the cut: the pages of a PDF as images, the characters of anything else. A place is lit up by offsets in the source; a click tells the offset that it hit. */
import { el } from './dom.js';
import { t } from './messages.js';

const CHUNK = 6000;

/** Draws the pages near the window; those far away are let go, so that two thousand pages cost no more than ten. */
class Pages {
  constructor(pane, incoming) {
    Object.assign(this, { pane, incoming, lines: incoming.read.lines, marks: [] });
    this.width = Math.max(400, Math.min(2000, Math.ceil(pane.clientWidth * devicePixelRatio / 100) * 100));
    this.figures = incoming.read.pages.map(page => this.figure(page));
    pane.replaceChildren(...this.figures);
    this.watch = new IntersectionObserver(seen => seen.forEach(one => this.show(one)), { root: pane, rootMargin: '150% 0px' });
    this.figures.forEach(figure => this.watch.observe(figure));
  }

  figure({ number, width, height }) {
    const figure = el('div', { class: 'page-image', role: 'img', 'aria-label': t('page', { page: number, of: this.incoming.read.pages.length }), data: { page: number } });
    figure.style.aspectRatio = `${width} / ${height}`;
    return figure;
  }

  async show({ target, isIntersecting }) {
    const canvas = target.querySelector('canvas');
    if (!isIntersecting) return canvas?.remove();
    if (canvas || target.dataset.loading) return undefined;
    target.dataset.loading = 'yes';
    try {
      const image = await createImageBitmap(await this.incoming.page(target.dataset.page, this.width));
      const drawn = el('canvas', { width: image.width, height: image.height });
      drawn.getContext('2d').drawImage(image, 0, 0);
      target.prepend(drawn);
    } catch {
      if (!target.querySelector('.soft')) target.append(el('p', { class: 'soft' }, t('page.failed', { page: target.dataset.page })));
    }
    delete target.dataset.loading;
    return undefined;
  }

  /** The offsets of the characters of a place. */
  offsets({ start, end }) { return Array.from({ length: end - start }, (_, i) => start + i); }

  light(places) {
    this.marks.forEach(mark => mark.remove());
    this.marks = this.lines.flatMap(line => places.filter(p => p.start < line.end && line.start < p.end).map(p => this.mark(this.within(line, p))));
  }

  /** The stretch of a line that a place covers, as far as the number of characters tells; whole lines where text runs from the right. */
  within(line, place) {
    if (this.incoming.read.segmentation.language === 'ar') return line;
    const length = line.end - line.start;
    const from = Math.max(0, place.start - line.start) / length, to = Math.min(length, place.end - line.start) / length;
    return { ...line, x: line.x + line.width * from, width: line.width * (to - from) };
  }

  mark({ page, x, y, width, height }) {
    const { width: wide, height: high } = this.incoming.read.pages[page - 1];
    const mark = el('i', { class: 'lit' });
    Object.assign(mark.style, { insetInlineStart: `${x / wide * 100}%`, insetBlockStart: `${(y - 2) / high * 100}%`, inlineSize: `${width / wide * 100}%`, blockSize: `${(height + 3) / high * 100}%` });
    this.figures[page - 1].append(mark);
    return mark;
  }

  /** Distance of a place from the top of what scrolls. */
  top(place) {
    const line = this.lines.find(l => l.end > place.start);
    if (!line) return 0;
    const figure = this.figures[line.page - 1];
    return figure.offsetTop + line.y / this.incoming.read.pages[line.page - 1].height * figure.offsetHeight;
  }

  /** The offset of the line that stands at this height of what scrolls. */
  at(top) {
    const index = Math.max(0, this.figures.findLastIndex(f => f.offsetTop <= top));
    const figure = this.figures[index];
    const y = (top - figure.offsetTop) / figure.offsetHeight * this.incoming.read.pages[index].height;
    return (this.lines.find(l => l.page > index + 1 || l.page === index + 1 && l.y + l.height >= y) ?? this.lines.at(-1))?.start;
  }

  hit(event) {
    const figure = event.target.closest('.page-image');
    return figure && this.at(figure.offsetTop + event.clientY - figure.getBoundingClientRect().top);
  }

  close() { this.watch.disconnect(); }
}

/** The characters, in pieces that the browser lays out only when they come near. */
class Characters {
  constructor(pane, incoming) {
    Object.assign(this, { pane, pieces: [] });
    pane.replaceChildren(el('p', { class: 'loading' }, t('original.loading')));
    this.ready = incoming.source().then(text => this.fill(text)).catch(() => pane.replaceChildren(el('p', { class: 'soft' }, t('original.failed'))));
  }

  async fill(text) {
    this.pane.replaceChildren();
    for (let start = 0; start < text.length;) {
      const line = text.indexOf('\n', start + CHUNK);
      const end = line < 0 ? text.length : line + 1;
      const node = document.createTextNode(text.slice(start, end));
      const box = el('div', { class: 'characters' }, node);
      this.pieces.push({ start, end, node, box });
      this.pane.append(box);
      start = end;
      if (this.pieces.length % 60 === 0) await new Promise(requestAnimationFrame);
    }
  }

  ranges({ start, end }) {
    return this.pieces.filter(p => p.start < end && start < p.end).map(p => {
      const range = document.createRange();
      range.setStart(p.node, Math.max(start, p.start) - p.start);
      range.setEnd(p.node, Math.min(end, p.end) - p.start);
      return range;
    });
  }

  /** The offsets of the characters of a place that are no space. */
  offsets(place) {
    return this.ranges(place).flatMap(range => [...range.toString().matchAll(/\S/g)].map(found => this.pieces.find(p => p.node === range.startContainer).start + range.startOffset + found.index));
  }

  light(places) {
    CSS.highlights?.set('hactive', new Highlight(...places.flatMap(place => this.ranges(place))));
  }

  top(place) {
    const range = this.ranges({ start: place.start, end: place.start + 1 })[0];
    return range ? range.getBoundingClientRect().top - this.pane.getBoundingClientRect().top + this.pane.scrollTop : 0;
  }

  at(top) {
    const box = this.pane.getBoundingClientRect();
    return this.offset(box.left + 24, box.top + Math.max(2, top - this.pane.scrollTop));
  }

  hit(event) { return this.offset(event.clientX, event.clientY); }

  offset(x, y) {
    const range = document.caretRangeFromPoint?.(x, y);
    const piece = range && this.pieces.find(p => p.node === range.startContainer);
    return piece && piece.start + range.startOffset;
  }

  close() { CSS.highlights?.delete('hactive'); }
}

export const original = (pane, incoming) => incoming.read.pages.length ? new Pages(pane, incoming) : new Characters(pane, incoming);
