/**
 * Ctrl-K: goes to a symbol, a paragraph, a demand, a person, a tag, a dossier or a page, from everywhere. A combobox with a list below it; the panel stands in the template (#goto), the server finds.
 */
import { el, announce } from './dom.js';
import { api, pathOf } from './http.js';
import { keys, nameOf } from './keys.js';
import { t } from './messages.js';

const WAIT = 120;
const panel = document.getElementById('goto');
const opener = document.querySelector('[data-goto]');

class Palette {
  constructor() {
    this.input = panel.querySelector('input');
    this.list = panel.querySelector('[role=listbox]');
    this.note = panel.querySelector('.note');
    this.asked = 0;
    this.input.addEventListener('input', () => this.later());
    this.input.addEventListener('keydown', event => this.pressed(event));
    this.list.addEventListener('mousemove', event => this.choose(this.options().indexOf(event.target.closest('[role=option]'))));
    this.list.addEventListener('click', event => this.clicked(event));
    panel.addEventListener('focusout', event => { if (event.relatedTarget && !panel.contains(event.relatedTarget)) this.close(false); });
    document.addEventListener('pointerdown', event => { if (!panel.hidden && !panel.contains(event.target) && !opener.contains(event.target)) this.close(false); });
  }
  open() {
    if (!panel.hidden) return this.close();
    this.before = document.activeElement;
    document.querySelector('details.menu[open]')?.removeAttribute('open');
    panel.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    this.input.value = '';
    this.input.focus();
    return this.find();
  }
  close(back = true) {
    panel.hidden = true;
    this.asked++;
    opener.setAttribute('aria-expanded', 'false');
    if (back) (this.before?.isConnected && this.before !== document.body ? this.before : opener).focus({ preventScroll: true });
  }
  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.find(), WAIT);
  }
  async find() {
    clearTimeout(this.timer);
    this.timer = 0;
    const ask = ++this.asked, words = this.input.value.trim();
    try {
      const { body } = await api.get(`/api/goto?q=${encodeURIComponent(words)}`);
      if (ask === this.asked) this.show(body.items, words);
    } catch (refusal) {
      if (ask === this.asked) this.say(refusal.session ? t('refused.session') : t('goto.failed'));
    }
  }
  show(items, words) {
    const everywhere = words ? [{ kind: 'SEARCH', name: t('goto.everywhere', { words }), page: `/search?q=${encodeURIComponent(words)}` }] : [];
    this.list.replaceChildren(...[...items, ...everywhere].map((item, i) => this.option(item, i)));
    this.choose(this.list.children.length ? 0 : -1);
    this.say(items.length ? words ? '' : t('goto.recent') : t(words ? 'goto.none' : 'goto.begin'));
    if (words) announce(t('goto.found', { n: items.length }));
  }
  option({ name, detail, kind, page, language }, i) {
    return el('li', { role: 'option', id: `goto-${i}`, 'aria-selected': 'false', data: { page: pathOf(page) + (/#.*/.exec(page)?.[0] ?? '') } },
      el('span', { class: 'kind' }, t(`goto.${kind}`)), el('b', { lang: language }, name), detail ? el('span', { class: 'soft', lang: language }, detail) : null);
  }
  say(text) {
    this.note.textContent = text;
    this.note.hidden = !text;
  }
  options() { return [...this.list.children]; }
  choose(at) {
    const options = this.options();
    if (options.length && at < 0 && this.chosen >= 0 && this.chosen < options.length) return;
    this.chosen = at;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    if (at < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', options[at].id);
    this.input.setAttribute('aria-expanded', String(options.length > 0));
    options[at]?.scrollIntoView({ block: 'nearest' });
  }
  async pressed(event) {
    const { key } = event, count = this.list.children.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step && count) this.choose((this.chosen + step + count) % count);
    else if (key === 'Enter') await this.go(event.ctrlKey || event.metaKey);
    else if (key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  clicked(event) {
    const option = event.target.closest('[role=option]');
    if (!option) return;
    this.choose(this.options().indexOf(option));
    this.leave(option, event.ctrlKey || event.metaKey);
  }
  /** Enter may come before the answer to what was typed last. */
  async go(away) {
    if (this.timer) await this.find();
    const option = this.options()[this.chosen];
    if (option) this.leave(option, away);
  }
  leave(option, away) {
    const { page } = option.dataset;
    if (away) return open(page, '_blank');
    this.close(false);
    const same = page.split('#')[0] === location.pathname + location.search;
    location.assign(page);
    if (same && page.includes('#')) location.reload();
  }
}

if (panel && opener) {
  const palette = new Palette();
  opener.addEventListener('click', () => palette.open());
  keys.add('everywhere', [{ action: 'goto', run: () => { palette.open(); } }]);
  opener.querySelector('kbd').replaceWith(keys.badge('goto') ?? '');
  // while one types the registry of keys keeps out of the way; a key with Ctrl is no text anywhere
  document.addEventListener('keydown', event => {
    const wanted = keys.keyOf('goto').startsWith('Ctrl+') && nameOf(event) === keys.keyOf('goto');
    if (event.defaultPrevented || !wanted || !event.target.matches?.('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    palette.open();
  });
}
