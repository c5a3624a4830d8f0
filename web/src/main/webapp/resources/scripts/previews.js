/** One file on its way in: sent to be read, corrected in the preview that the server keeps for a while, stored. When the preview is gone, file and corrections are sent again and nobody notices. */
import { api, download, idOf, upload, uuid7 } from './http.js';

const TYPES = { md: 'text/markdown', markdown: 'text/markdown', html: 'text/html', htm: 'text/html', txt: 'text/plain', pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', odt: 'application/vnd.oasis.opendocument.text', rtf: 'application/rtf', xml: 'application/xml' };

/** The server looks into the file; its name only tells Markdown from other text. */
const mediaType = ({ name, type }) => TYPES[/\.(\w+)$/.exec(name ?? '')?.[1]?.toLowerCase()] ?? (Object.values(TYPES).includes(type) ? type : 'application/octet-stream');

export class Incoming {
  constructor(dossier, { name, type, body }) {
    Object.assign(this, { dossier, name, type, body, kind: 'auto', language: '', id: uuid7(), done: [], undone: [], read: null });
  }

  get size() { return this.body.size ?? this.body.length; }   // bytes of a file, characters of a text: near enough to be told

  /** Sends the file; what was corrected before is made again. */
  async load(progress = () => {}) {
    const query = new URLSearchParams({ dossier: this.dossier, kind: this.kind });
    if (this.language) query.set('language', this.language);
    if (this.name) query.set('filename', this.name);
    const type = this.name ? mediaType(this) : `${this.type || 'text/plain'};charset=UTF-8`;
    this.read = await upload(`/api/previews?${query}`, this.body, { type, progress });
    if (this.done.length) this.take(await this.post('corrections', { corrections: this.done }));
    return this.read;
  }

  /** Another kind or language is another reading: corrections were made to a cut that is no more. */
  readAs({ kind = this.kind, language = this.language }, progress, done = []) {
    Object.assign(this, { kind, language, done, undone: [], id: uuid7() });
    return this.load(progress);
  }

  url(rest) { return `/api/previews/${this.read.id}/${rest}`; }

  async post(rest, body) {
    return (await api.post(this.url(rest), body)).body;
  }

  /** Runs a call; when the preview has expired, the file is sent again first. */
  async held(call) {
    try {
      return await call();
    } catch (refusal) {
      if (refusal.code !== 'preview.gone') throw refusal;
      await this.load();
      return call();
    }
  }

  async correct(list, undone) {
    this.take(await this.held(() => this.post('corrections', { corrections: list })));
    Object.assign(this, { done: list, undone, id: uuid7() });
  }

  take({ blocks, resolutions }) { Object.assign(this.read.segmentation, { blocks, resolutions }); }

  apply(correction) { return this.correct([...this.done, correction], []); }
  undo() { return this.correct(this.done.slice(0, -1), [...this.undone, this.done.at(-1)]); }
  redo() { return this.correct([...this.done, this.undone.at(-1)], this.undone.slice(0, -1)); }

  source() { return this.held(async () => this.fetched('source', r => r.text())); }
  page(number, width) { return this.held(async () => this.fetched(`pages/${number}?width=${width}`, r => r.blob())); }

  async fetched(rest, take) {
    return take(await download(this.url(rest), 'image/png, text/plain'));
  }

  /** Answers the documents that were made. The id is made here: sent twice, it makes them once. */
  async save(split) {
    const answer = await this.held(() => this.post('documents', { dossier: this.dossier, id: this.id, split }));
    return answer.items.map(({ url, page, title, symbol }) => ({ id: idOf(url), page, title, symbol }));
  }
}
