/**
 * The stage. All that it shows came with its page (#play), so that it goes on without network, session or server; the same script stands in the file to take away. Arrows, space, page keys; a number and Enter;
 * Home and End; B dark, P pointer, L languages, N notes window, F full screen, T light or dark letters, ? the keys.
 */
import { draw, node } from './stagedraw.js';
import { framesOf } from './stageframe.js';
import { Following, Leading } from './stagelive.js';
import { Notes } from './stagenotes.js';
import { lengthOf, measure, turn, walk } from './stagepages.js';
import { Pointer } from './stagepoint.js';

const TONGUES = ['both', 'first', 'second'];
const SWIPE = 60;
/** Acts that go somewhere, and others that who follows sees. */
const GOING = ['on', 'back', 'first', 'last', 'jump'];
const SHOWING = ['dark', 'pointer'];

/** Whether the page was loaded anew for this scene before; also where that cannot be known. */
function renewedFor(scene) {
  try {
    const key = `stage.renewed.${scene}`;
    const before = sessionStorage.getItem(key) !== null;
    sessionStorage.setItem(key, '1');
    return before;
  } catch { return true; }
}

class Stage {
  constructor(play, element) {
    Object.assign(this, { play, element, at: 0, step: 0, page: 0, dark: false, tongue: 'both', digits: '', followers: 0 });
    this.plural = new Intl.PluralRules(play.language);
    this.pointer = new Pointer(() => { this.leading?.begin(); this.tell(); });
    this.notes = new Notes(this, event => this.key(event), name => this.act(name));
    this.screen = node('div', 'screen', { tabindex: '-1' });
    this.number = node('p', 'number', { role: 'status' });
    element.append(this.screen, this.number);
    if (play.live) this.follow();
    if (play.lead) this.leading = new Leading(play.lead, play.csrf, n => { this.followers = n; this.notes.update(); }, () => this.say(this.t('otherLeads')));
    this.listen();
  }

  /** The text for a key, its {name} places filled; with `n` its plural form. */
  t(key, values = {}) {
    const form = 'n' in values ? this.play.texts[`${key}.${this.plural.select(values.n)}`] ?? this.play.texts[`${key}.other`] : this.play.texts[key];
    return (form ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  }
  get scene() { return this.play.scenes[this.at]; }
  nameOf(scene) { return scene.title || scene.shows.figure?.question || scene.shows.ladder?.sides.map(side => side.name).join(' – ') || scene.shows.passages.map(passage => passage.reference).join(' – '); }

  /* ---- going ---- */

  /** Shows a step of a scene; `page` may be Infinity for its last one. */
  show(at, step = 0, page = 0) {
    this.at = Math.min(Math.max(0, at), this.play.scenes.length - 1);
    this.frames = framesOf(this.scene);
    this.step = Math.min(step, this.frames.length - 1);
    this.paint();
    this.page = Math.min(page, lengthOf(this.walked) - 1);
    this.turned();
    this.keep();
  }
  paint() {
    const frame = this.frames[this.step];
    this.drawn = draw(this.scene, frame, { t: (key, values) => this.t(key, values), tongue: this.tongue });
    this.screen.replaceChildren(this.drawn);
    measure(this.drawn);
    this.walked = walk(this.drawn, frame);
    this.pointer.begin(this.drawn);
  }
  turned() {
    turn(this.walked, this.page, (key, values) => this.t(key, values));
    this.notes.update();
    this.tell();
  }
  on() {
    if (this.dark) return this.darken(false);
    if (this.page + 1 < lengthOf(this.walked)) { this.page++; return this.turned(); }
    if (this.step + 1 < this.frames.length) return this.show(this.at, this.step + 1);
    if (this.at + 1 < this.play.scenes.length) return this.show(this.at + 1);
    return undefined;
  }
  back() {
    if (this.dark) return this.darken(false);
    if (this.page > 0) { this.page--; return this.turned(); }
    if (this.step > 0) return this.show(this.at, this.step - 1, Infinity);
    if (this.at > 0) return this.show(this.at - 1, Infinity, Infinity);
    return undefined;
  }
  darken(dark) {
    this.dark = dark;
    this.element.classList.toggle('dark', dark);
    this.screen.toggleAttribute('inert', dark);
    this.notes.update();
    this.tell();
  }
  /** The window has another size: the same words, on other pages. */
  again() {
    const share = this.page / lengthOf(this.walked);
    this.show(this.at, this.step, 0);
    this.page = Math.floor(share * lengthOf(this.walked) + .001);
    this.turned();
  }
  /** A reload comes back to the same place. */
  keep() { try { history.replaceState(null, '', `#${this.at + 1}.${this.step + 1}`); } catch { /* not from every file */ } }

  /* ---- acts and keys ---- */

  act(name) {
    if (this.following?.on && GOING.includes(name)) this.leave();
    if (GOING.includes(name) || SHOWING.includes(name)) this.leading?.begin();
    const acts = {
      on: () => this.on(), back: () => this.back(), first: () => this.show(0), last: () => this.show(this.play.scenes.length - 1),
      dark: () => this.darken(!this.dark), pointer: () => this.point(), languages: () => this.languages(), notes: () => this.openNotes(), full: () => this.full(), theme: () => this.theme(), help: () => this.help(), restart: () => this.notes.restart(), follow: () => this.toggleFollowing(),
    };
    acts[name]?.();
  }
  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest?.('button, a') && (event.key === 'Enter' || event.key === ' ')) return;
    if (this.used(event)) event.preventDefault();
  }
  used(event) {
    const { key } = event;
    if (/^\d$/.test(key)) return this.digit(key);
    if (key === 'Enter' && this.digits) return this.jump();
    if (this.digits) this.digit(null);
    if (this.pointer.on && this.pointed(event)) return true;
    if (key === 'Escape') return this.escape();
    const name = KEYS[key] ?? KEYS[key.toLowerCase()];
    if (!name) return false;
    this.act(name);
    return true;
  }
  pointed({ key, shiftKey }) {
    const rtl = this.drawn.querySelector('.words')?.dir === 'rtl' ? -1 : 1;
    const by = { ArrowRight: rtl, ArrowLeft: -rtl, ArrowDown: 8, ArrowUp: -8 }[key];
    if (by) { this.pointer.move(by, shiftKey); return true; }
    if (key === 'Escape' || key.toLowerCase() === 'p') { this.pointer.stop(); return true; }
    return false;
  }
  digit(key) {
    this.digits = key === null ? '' : (this.digits + key).slice(-3);
    this.number.textContent = this.digits;
    return true;
  }
  jump() {
    const wanted = Number(this.digits);
    this.digit(null);
    if (wanted < 1 || wanted > this.play.scenes.length) return true;
    this.act('jump');
    this.show(wanted - 1);
    return true;
  }
  escape() {
    const open = this.element.querySelector('dialog[open]');
    if (open) open.close();
    else if (this.dark) this.darken(false);
    else if (this.pointer.marks.length) this.pointer.stop();
    else return false;
    return true;
  }
  point() { if (!this.dark) this.pointer.start(); }
  languages() {
    if (!this.play.secondLanguage) return;
    this.tongue = TONGUES[(TONGUES.indexOf(this.tongue) + 1) % TONGUES.length];
    this.again();
  }
  openNotes() { if (!this.play.live && !this.notes.show()) this.say(this.t('notes.blocked')); }
  full() { if (document.fullscreenElement) document.exitFullscreen(); else document.documentElement.requestFullscreen?.().catch(() => null); }
  theme() {
    const root = document.documentElement;
    root.dataset.theme = root.dataset.theme === 'light' ? 'dark' : 'light';
  }
  help() {
    const old = this.element.querySelector('dialog');
    if (old) { old.open ? old.close() : old.showModal(); return; }
    const rows = [['→', 'on'], ['←', 'back'], [`12 ${this.t('enter')}`, 'jump'], [this.t('home'), 'first'], ['B', 'dark'], ['P', 'pointer'], this.play.secondLanguage && ['L', 'languages'], !this.play.live && ['N', 'notes.open'], ['F', 'full'], ['T', 'theme'], ['Esc', 'escape']].filter(Boolean);
    const dialog = node('dialog', 'keys', { 'aria-label': this.t('keys') }, node('h2', '', {}, this.t('keys')), node('dl', '', {}, rows.map(([key, name]) => node('div', '', {}, node('dt', '', {}, node('kbd', '', {}, key)), node('dd', '', {}, this.t(name))))));
    this.element.append(dialog);
    dialog.showModal();
  }
  say(text) {
    this.number.textContent = text;
    setTimeout(() => { if (this.number.textContent === text) this.number.textContent = ''; }, 4000);
  }

  listen() {
    document.addEventListener('keydown', event => this.key(event));
    let planned;
    addEventListener('resize', () => { cancelAnimationFrame(planned); planned = requestAnimationFrame(() => this.again()); });
    let from = null;
    this.screen.addEventListener('touchstart', event => { from = event.touches.length === 1 ? event.touches[0].clientX : null; }, { passive: true });
    this.screen.addEventListener('touchend', event => {
      const by = from === null ? 0 : event.changedTouches[0].clientX - from;
      if (Math.abs(by) > SWIPE && getSelection().isCollapsed) this.act((by < 0) === (document.dir !== 'rtl') ? 'on' : 'back');
    });
  }

  /* ---- live ---- */

  tell() {
    this.leading?.tell({ scene: this.scene.id, step: this.step, page: this.page, pages: lengthOf(this.walked), dark: this.dark, marks: this.pointer.marks });
  }
  follow() {
    this.following = new Following(this.play.live, place => this.go(place), () => this.over());
    const button = (label, name) => { const made = node('button', name, { type: 'button', 'aria-label': this.t(name) }, label); made.addEventListener('click', () => this.act(name)); return made; };
    this.bar = node('nav', 'touch', { 'aria-label': this.t('controls') }, button('‹', 'back'), button('', 'follow'), button('›', 'on'));
    this.element.append(this.bar);
    this.following.start();
    this.showFollowing();
  }
  showFollowing() {
    const button = this.bar.querySelector('.follow');
    const { on } = this.following;
    button.setAttribute('aria-pressed', on);
    button.removeAttribute('aria-label');
    button.textContent = this.t(on ? 'following' : 'followAgain');
  }
  toggleFollowing() { if (this.following.on) this.leave(); else { this.following.join(); this.showFollowing(); } }
  leave() { this.following.leave(); this.showFollowing(); }
  go({ scene, step, page, pages, dark, marks }) {
    const at = this.play.scenes.findIndex(s => s.id === scene);
    if (at < 0) return this.renew(scene);
    if (at !== this.at || step !== this.step) this.show(at, step);
    const own = Math.floor(page / Math.max(1, pages) * lengthOf(this.walked) + .001);
    if (own !== this.page) { this.page = own; this.turned(); }
    if (dark !== this.dark) this.darken(dark);
    this.pointer.put(marks, false);
    return undefined;
  }
  /** The presenter shows a scene that was not there when this page was opened. Once for each: it may be there no more. */
  renew(scene) { if (!renewedFor(scene)) location.reload(); }
  over() {
    this.element.replaceChildren(node('div', 'over', {}, node('h2', '', {}, this.t('over')), node('p', '', {}, this.t('over.text'))));
    this.following.leave();
  }
}

const KEYS = {
  ArrowRight: 'on', ArrowDown: 'on', PageDown: 'on', ' ': 'on', Enter: 'on', ArrowLeft: 'back', ArrowUp: 'back', PageUp: 'back', Backspace: 'back', Home: 'first', End: 'last',
  b: 'dark', '.': 'dark', p: 'pointer', l: 'languages', n: 'notes', f: 'full', t: 'theme', '?': 'help', h: 'help',
};

/** Letters come with the page, all that the scenes need, so that none is asked for later. */
function letters(play) {
  const all = [...new Set(JSON.stringify([play.title, play.scenes, play.texts]))].join('');
  return Promise.all(['400 42px "Source Serif 4"', '600 42px "Source Serif 4"', 'italic 500 42px "Source Serif 4"', '600 28px "Inter"', '400 28px "Inter"'].map(font => document.fonts.load(font, all).catch(() => null)));
}

const source = document.getElementById('play');
const main = document.getElementById('stage');
if (source && main) {
  const play = JSON.parse(source.textContent);
  if (play.scenes.length) {
    const stage = new Stage(play, main);
    const [at, step] = location.hash.slice(1).split('.').map(Number);
    stage.show((at || 1) - 1, (step || 1) - 1);
    if (new URLSearchParams(location.search).has('present')) { stage.leading?.open(); stage.tell(); }
    letters(play).then(() => { stage.again(); main.dataset.ready = ''; });
  } else main.append(node('div', 'over', {}, node('h2', '', {}, play.texts.empty)));
}
