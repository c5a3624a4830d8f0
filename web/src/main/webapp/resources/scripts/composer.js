/** Where a comment is written and tags are picked: a card beside the words, never a dialog. Every key stroke is kept as a draft. */
import { button, el, key, tell } from './dom.js';
import { TagPicker } from './tags.js';
import { t } from './messages.js';

export class Composer {
  /** `draft`: {id, span, comment, tags, privately, raw?, etag?}; `openToAll`: whether others may see what this person writes (else only private notes); `acts`: save(draft), theirs() after a conflict, leave(draft), discard(draft). */
  constructor(draft, { tags, drafts, words, label, openToAll = true, acts }) {
    Object.assign(this, { draft, drafts, acts, tagSet: tags });
    this.comment = el('textarea', { 'aria-label': t('comment'), placeholder: t('comment.placeholder'), on: { input: () => this.changed() } });
    this.comment.value = draft.comment;
    this.picker = new TagPicker(tags, draft.tags, () => this.changed());
    this.picker.failed = tell;
    this.picker.unknown = name => this.say(t('tag.none', { name }));
    this.message = el('div', { role: 'alert' });
    this.privately = this.onlyMe(openToAll);
    this.saveButton = button([t('save'), ' ', key('Ctrl ↵')], () => this.save(), { class: 'btn small main' });
    this.element = el('form', { class: 'card composer', 'aria-label': t('composer', { label }), on: { keydown: event => this.key(event), submit: event => { event.preventDefault(); this.save(); } } },
      el('header', {}, el('b', {}, draft.raw ? t('edit') : t('annotate')), label), el('div', { class: 'words-shown' }, words),
      this.comment, this.picker.element, ...[this.privately].filter(Boolean), this.message,
      el('div', { class: 'actions' }, this.saveButton, button(t('discard'), () => acts.discard(draft), { class: 'btn small quiet' })));
  }
  /** Whether only its writer sees it: chosen before it is first saved, then it stays. */
  onlyMe(openToAll) {
    const { draft } = this;
    if (draft.raw) return draft.privately ? el('span', { class: 'chip found' }, t('layer.private')) : null;
    const box = el('input', { type: 'checkbox', disabled: !openToAll, on: { change: () => { draft.privately = box.checked; this.changed(); } } });
    box.checked = Boolean(draft.privately);
    return el('label', { class: 'check small' }, box, t('private'));
  }
  focus(where = 'comment') { (where === 'tags' ? this.picker.input : this.comment).focus({ preventScroll: true }); }
  get empty() { return !this.comment.value.trim() && !this.picker.tags.length; }
  changed() {
    Object.assign(this.draft, { comment: this.comment.value, tags: this.picker.tags });
    if (this.empty && !this.draft.raw) this.drafts.drop(this.draft.id); else this.drafts.keep(this.draft.id, this.draft);
    this.acts.resized?.();
  }
  key(event) {
    event.stopPropagation();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); this.save(); }
    if (event.key === 'Escape') { event.preventDefault(); this.acts.leave(this.draft, this.empty); }
  }
  async save() {
    if (this.picker.typed) return this.picker.unknown(this.picker.typed);
    if (this.empty) return this.say(t('empty'));
    if (this.busy) return;
    this.busy = true;
    this.saveButton.disabled = true;
    this.changed();
    try {
      await this.acts.save(this.draft);
      this.tagSet.used(this.draft.tags);
    } catch (refusal) {
      if (refusal.stale) await this.conflict(); else this.refused(refusal);
    } finally {
      this.busy = false;
      this.saveButton.disabled = false;
    }
  }
  say(text) {
    this.message.className = 'msg warn';
    this.message.replaceChildren(text);
    this.acts.resized?.();
  }
  /** What went wrong and what to do; the text stays here and in the browser. */
  refused(refusal) {
    this.message.className = 'msg error';
    const text = refusal.session ? t('refused.session') : refusal.offline ? t('refused.offline') : refusal.problem?.title || t('refused.other', { status: refusal.status });
    this.message.replaceChildren(el('span', {}, text), el('span', { class: 'remedy' }, refusal.problem?.remedy || (refusal.session || refusal.offline ? '' : refusal.problem?.detail) || t('refused.kept')));
    if (refusal.session) this.message.append(el('a', { href: '/signin', target: '_blank' }, t('signIn')));
    this.acts.resized?.();
  }
  /** Somebody saved first: both are shown, and nothing is chosen for the person. */
  async conflict() {
    const theirs = await this.acts.theirs(this.draft).catch(refusal => { this.refused(refusal); return null; });
    if (!theirs) return;
    this.draft.etag = theirs.etag;
    this.message.className = 'conflict';
    const done = () => { this.message.className = ''; this.message.replaceChildren(); this.changed(); this.comment.focus(); };
    this.message.replaceChildren(el('b', {}, t('conflict', { who: theirs.by || t('somebody') })), el('blockquote', {}, theirs.comment || '—'), el('span', { class: 'chips' }, theirs.tags.map(tag => this.tagSet.chip(tag))),
      el('div', { class: 'actions' }, button(t('conflict.mine'), () => { done(); this.save(); }), button(t('conflict.theirs'), () => this.acts.discard(this.draft)),
        button(t('conflict.both'), () => { this.comment.value = `${this.comment.value.trim()}\n\n${theirs.comment}`; this.merge(theirs.tags); done(); })));
    this.acts.resized?.();
  }
  merge(tags) {
    for (const tag of tags) if (!this.picker.tags.some(own => own.id === tag.id && own.name === tag.name)) this.picker.tags.push(tag);
    this.picker.draw();
  }
}
