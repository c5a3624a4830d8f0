/** Making a presentation: the strip of scenes and the scene in hand. Everything is saved as one goes; the server's answer is what is shown. */
import { clash } from './clash.js';
import { announce, button, el, saving, tell, toast } from './dom.js';
import { api, download } from './http.js';
import { since, t } from './messages.js';
import { SceneSaves } from './scenesaves.js';
import { sharing } from './sharing.js';
import { Preview } from './stagepreview.js';

const main = document.querySelector('main.builder');
const strip = document.getElementById('strip');
const may = main.dataset.may === 'true';
const path = `/api/presentations/${main.dataset.presentation}`;

class Builder {
  constructor() {
    Object.assign(this, { scenes: JSON.parse(document.getElementById('scenes').textContent), etag: main.dataset.etag, at: 0, clashes: new Map() });
    this.saves = new SceneSaves(this);
    this.pane = document.getElementById('scene');
    strip.addEventListener('keydown', event => this.key(event));
    if (may) this.dragging();
    document.getElementById('strip-hint').textContent = may ? t('hint') : '';
    document.getElementById('add-heading')?.addEventListener('submit', event => { event.preventDefault(); this.addHeading(); });
    const wanted = this.scenes.findIndex(scene => `#s-${scene.id}` === location.hash);
    this.draw();
    this.open(Math.max(0, wanted), false);
    saving.show();
  }
  get scene() { return this.scenes[this.at]; }
  nameOf(scene) { return scene.title || scene.shows.figure?.question || scene.shows.ladder?.sides.map(side => `${side.name}: ${t('kind.VERBS')}`).join(' – ') || scene.shows.passages.map(p => p.reference).join(' – ') || t(`kind.${scene.kind}`); }

  /* ---- the strip ---- */

  draw() {
    document.getElementById('no-scenes').hidden = this.scenes.length > 0;
    document.getElementById('show').hidden = !this.scenes.length;
    strip.replaceChildren(...this.scenes.map((scene, i) => this.thumb(scene, i)));
    this.mark();
  }
  thumb(scene, i) {
    const frame = el('span', { class: 'frame', 'aria-hidden': 'true' });
    const preview = new Preview(frame, t);
    preview.show(scene, Infinity).catch(() => null);
    const open = el('button', { type: 'button', class: 'thumb', 'aria-label': t('scene', { n: i + 1, name: this.nameOf(scene) }), on: { click: () => this.open(i) } }, el('span', { class: 'no' }, String(i + 1)), frame, el('span', { class: 'name' }, this.nameOf(scene)));
    return el('li', { draggable: may, data: { scene: scene.id } }, open);
  }
  mark() {
    strip.querySelectorAll('.thumb').forEach((thumb, i) => {
      thumb.tabIndex = i === this.at ? 0 : -1;
      if (i === this.at) thumb.setAttribute('aria-current', 'true'); else thumb.removeAttribute('aria-current');
    });
  }
  open(at, focus = true) {
    this.at = Math.min(at, this.scenes.length - 1);
    if (!this.scene) return this.pane.replaceChildren();
    this.mark();
    if (focus) strip.querySelectorAll('.thumb')[this.at].focus();
    strip.children[this.at].scrollIntoView({ block: 'nearest', inline: 'nearest' });
    history.replaceState(null, '', `#s-${this.scene.id}`);
    this.drawScene();
    return undefined;
  }
  key(event) {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const at = [...strip.children].indexOf(event.target.closest('li'));   // where the keys are, which need not be what is open
    if (at < 0) return;
    if (by && event.altKey && may) this.move(at, at + by);
    else if (by) this.open(Math.max(0, at + by));
    else if (event.key === 'Home') this.open(0);
    else if (event.key === 'End') this.open(this.scenes.length - 1);
    else if (event.key === 'Delete' && may) { this.open(at); this.remove(); }
    else return;
    event.preventDefault();
  }

  /* ---- order ---- */

  dragging() {
    let from = null;
    const line = event => event.target.closest?.('li[data-scene]');
    const clear = () => strip.querySelectorAll('.over').forEach(li => li.classList.remove('over'));
    strip.addEventListener('dragstart', event => { from = [...strip.children].indexOf(line(event)); event.dataTransfer.effectAllowed = 'move'; });
    strip.addEventListener('dragover', event => { if (from === null || !line(event)) return; event.preventDefault(); clear(); line(event).classList.add('over'); });
    strip.addEventListener('dragend', () => { from = null; clear(); });
    strip.addEventListener('drop', event => {
      if (from === null || !line(event)) return;
      event.preventDefault();
      const to = [...strip.children].indexOf(line(event));
      this.move(from, from < to ? to - 1 : to);
    });
  }
  async move(from, to) {
    if (to < 0 || to >= this.scenes.length || from === to) return;
    const before = this.scenes;
    const [scene] = (this.scenes = [...before]).splice(from, 1);
    this.scenes.splice(to, 0, scene);
    this.draw();
    this.open(to);
    announce(t('moved', { n: to + 1 }));
    try {
      this.etag = (await saving.run('order', () => api.put(`${path}/order`, { scenes: this.scenes.map(s => s.id) }, { etag: this.etag }))).etag;
    } catch (refusal) {
      saving.forget('order');
      tell(refusal);
      await this.reread();
    }
  }
  /** What colleagues, or this person elsewhere, did meanwhile. */
  async reread() {
    const id = this.scene?.id;
    const [all, self] = await Promise.all([api.all(`${path}/scenes`), api.get(path)]);
    this.scenes = all;
    this.etag = self.etag;
    this.draw();
    this.open(Math.max(0, all.findIndex(scene => scene.id === id)), false);
  }
  async addHeading() {
    const words = document.getElementById('h-words');
    if (!words.value.trim()) return words.focus();
    try {
      await saving.run('heading', () => api.post(`${path}/scenes`, { kind: 'HEADING', title: words.value.trim() }));
      words.value = '';
      await this.reread();
      this.open(this.scenes.length - 1);
    } catch (refusal) { saving.forget('heading'); tell(refusal); }
    return undefined;
  }

  /* ---- the scene in hand ---- */

  drawScene() {
    const { scene } = this;
    const frame = el('div', { class: 'frame', role: 'img', 'aria-label': this.nameOf(scene) });
    this.count = el('span', { class: 'soft num' });
    const step = by => this.preview.show(this.scene, this.preview.step + by).then(() => this.told());
    const rows = el('div', { class: 'steps-row' }, button('‹', () => step(-1), { class: 'btn small icon', 'aria-label': t('back') }), button('›', () => step(1), { class: 'btn small icon', 'aria-label': t('on') }), this.count, el('span', { class: 'grow' }),
      may ? [button(t('earlier'), () => this.move(this.at, this.at - 1)), button(t('later'), () => this.move(this.at, this.at + 1)), button(t('delete'), () => this.remove(), { class: 'btn small quiet' })] : null);
    this.pane.replaceChildren(frame, rows, this.fields());
    this.preview = new Preview(frame, t);
    this.preview.show(scene, Infinity).then(() => this.told());
  }
  told() { this.count.textContent = `${t('step', { step: this.preview.step + 1, steps: this.preview.frames.length })} · ${t(`step.${this.preview.frames[this.preview.step].name}`)}`; }
  fields() {
    const { scene } = this;
    const text = (name, tag = 'input') => {
      const field = el(tag, { id: `s-${name}`, readonly: !may, ...(tag === 'input' ? { type: 'text', maxlength: 300 } : { maxlength: name === 'notes' ? 20000 : 2000 }) });
      const open = this.clashes.get(scene.id)?.[name];
      field.value = open ? open.mine : scene[name] ?? '';
      field.addEventListener('input', () => this.typed(scene, name, field.value));
      field.addEventListener('blur', () => this.saves.now());
      const made = el('div', { class: 'field' }, el('label', { for: `s-${name}` }, t(name)), field);
      if (open) this.showClash(scene, name, field);
      return made;
    };
    const check = name => {
      const box = el('input', { type: 'checkbox', id: `s-${name}`, disabled: !may, on: { change: () => { this.saves.later(scene, { [name]: box.checked }); this.saves.now(); } } });
      box.checked = scene[name];
      return el('label', { class: 'check' }, box, ' ', t(name));
    };
    const heading = scene.kind === 'HEADING';
    return el('div', { class: 'scene-fields' }, el('div', { class: 'stack' }, text('title'), heading ? text('text', 'textarea') : null, text('notes', 'textarea')),
      el('div', { class: 'checks' }, heading ? null : check('stepwise'), scene.shows.passages.length && scene.kind !== 'FIGURE' ? check('elided') : null,
        scene.renewable ? [el('p', { class: 'small soft' }, t('captured', { when: since(scene.capturedAt) })), may ? button(t('renew'), () => this.renew()) : null] : null));
  }

  /* ---- what somebody else wrote too ---- */

  /** What is typed where somebody else wrote too waits for the choice between both. */
  typed(scene, name, value) {
    const open = this.clashes.get(scene.id)?.[name];
    if (open) open.mine = value; else this.saves.later(scene, { [name]: value || null });
  }
  showClash(scene, name, field) {
    queueMicrotask(() => clash(field, this.clashes.get(scene.id)[name].theirs, mine => this.choose(scene, name, mine ? field.value : null)));
  }
  /** `mine` is null where what the other wrote is kept; what was typed comes back on demand. */
  choose(scene, name, mine) {
    const open = this.clashes.get(scene.id), put = open[name].mine;
    delete open[name];
    if (!Object.keys(open).length) { this.clashes.delete(scene.id); saving.forget(scene.id); }
    if (mine !== null) { this.saves.later(scene, { [name]: mine || null }); this.saves.now(); }
    else toast(t('clash.kept'), { label: t('undo'), act: () => { this.saves.later(scene, { [name]: put || null }); this.saves.now(); this.drawScene(); } });
  }
  /** The scene as the server has it now; what is being typed stays. */
  put(fresh) {
    const i = this.scenes.findIndex(s => s.id === fresh.id), scene = this.scenes[i], before = { ...scene };
    Object.assign(scene, { title: undefined, text: undefined, notes: undefined }, fresh);
    strip.children[i].replaceWith(this.thumb(scene, i));
    this.mark();
    if (i !== this.at) return;
    this.refill(scene, before);
    this.preview.show(scene, this.preview.step).then(() => this.told());
  }
  /** The fields of the open scene say what it says, but for what is typed and not saved. */
  refill(scene, before) {
    for (const name of ['title', 'text', 'notes']) {
      const field = document.getElementById(`s-${name}`);
      if (!field) continue;
      if (this.clashes.get(scene.id)?.[name]) this.showClash(scene, name, field);
      else if (!this.saves.holds(scene, name) && field.value === (before[name] ?? '')) field.value = scene[name] ?? '';
    }
    for (const name of ['stepwise', 'elided']) {
      const box = document.getElementById(`s-${name}`);
      if (box && !this.saves.holds(scene, name)) box.checked = scene[name];
    }
  }
  async renew() {
    const { scene } = this;
    await this.saves.now();
    try {
      this.put((await saving.run(scene.id, () => api.post(`/api/scenes/${scene.id}/renew`, {}, { etag: scene.etag }))).body);
      this.drawScene();
      toast(t('renewed'));
    } catch (refusal) { saving.forget(scene.id); tell(refusal); }
  }
  async remove() {
    const { scene, at } = this;
    await this.saves.now();
    try {
      await saving.run(scene.id, () => api.remove(`/api/scenes/${scene.id}`, scene.etag));
      await this.reread();
      this.open(Math.min(at, this.scenes.length - 1));
      toast(t('deleted'), { label: t('undo'), act: () => api.post(`/api/scenes/${scene.id}/restore`, {}).then(() => this.reread()).catch(tell) });
    } catch (refusal) { saving.forget(scene.id); tell(refusal); }
  }
}

/* ---- what is set for all of it, and what is taken away ---- */

function settings(builder) {
  const was = {};
  const change = async (name, field) => {
    await builder.saves.now();
    try {
      const answer = await saving.run('settings', () => api.patch(path, { [name]: field.value || null }, builder.etag));
      builder.etag = answer.etag;
      was[name] = field.value;
      document.querySelector('.builder-head h1').textContent = answer.body.title;
      if (name === 'secondLanguage') await builder.reread();
    } catch (refusal) {
      if (refusal.stale) return meanwhile(name, field);
      saving.forget('settings');
      tell(refusal);
      await builder.reread();
    }
    return undefined;
  };
  /** The order of the scenes is part of the same state: who changed that alone is not in the way. */
  const meanwhile = async (name, field) => {
    const theirs = (await api.get(path)).body[name] ?? '';
    await builder.reread();
    if (theirs === was[name]) return change(name, field);
    was[name] = theirs;
    if (theirs === field.value) return saving.forget('settings');
    return clash(field, field.selectedOptions ? [...field.options].find(option => option.value === theirs)?.text ?? theirs : theirs, mine => {
      if (mine) return change(name, field);
      field.value = theirs;
      return saving.forget('settings');
    });
  };
  for (const [id, name] of [['p-title', 'title'], ['p-second', 'secondLanguage'], ['p-notes', 'notes']]) {
    const field = document.getElementById(id);
    if (field.dataset.now !== undefined) field.value = field.dataset.now;
    was[name] = field.value;
    field.addEventListener('change', () => change(name, field));
  }
  document.getElementById('p-delete').addEventListener('click', async () => {
    try {
      await api.remove(path, builder.etag);
      location.assign(document.querySelector('.crumb a').href);
    } catch (refusal) { tell(refusal); await builder.reread(); }
  });
}

function drawers() {
  for (const opener of document.querySelectorAll('[aria-controls=share], [aria-controls=settings]')) {
    opener.addEventListener('click', () => {
      const drawer = document.getElementById(opener.getAttribute('aria-controls'));
      drawer.hidden = !drawer.hidden;
      opener.setAttribute('aria-expanded', String(!drawer.hidden));
      if (!drawer.hidden) drawer.querySelector('input')?.focus();
    });
  }
}

async function take(get, type) {
  try {
    const answer = await download(get, type);
    const name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? '';
    const link = el('a', { href: URL.createObjectURL(await answer.blob()), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  } catch (refusal) { tell(refusal); }
}

const builder = new Builder();
for (const taker of document.querySelectorAll('[data-get]')) taker.addEventListener('click', async () => { taker.closest('details').open = false; await builder.saves.now(); await take(taker.dataset.get, taker.dataset.type); });
if (may) { settings(builder); drawers(); sharing(path); }
