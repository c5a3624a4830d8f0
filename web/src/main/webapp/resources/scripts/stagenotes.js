/**
 * The trainer's own window: notes, what comes next, clock. The stage writes into it and needs no server for it: it works offline and from a file, and keys pressed in it go to the stage.
 */
import { node } from './stagedraw.js';

const TICK = 1000;
const two = n => String(n).padStart(2, '0');

export class Notes {
  /** `press(event)` is what the stage does with a key; `act(name)` with a button. */
  constructor(stage, press, act) { Object.assign(this, { stage, press, act, since: Date.now(), window: null }); }

  get open() { return this.window !== null && !this.window.closed; }

  show() {
    if (this.open) { this.window.focus(); return true; }
    this.window = window.open('', `notes-${this.stage.play.id ?? 'file'}`, 'popup,width=760,height=680');
    if (!this.window) return false;
    this.furnish();
    this.update();
    return true;
  }
  furnish() {
    const { document: page } = this.window;
    page.title = `${this.stage.t('notes')} · ${this.stage.play.title}`;
    page.documentElement.lang = this.stage.play.language;
    this.dress(page);
    this.parts = Object.fromEntries(['place', 'now', 'notes', 'next', 'clock', 'gone', 'followers'].map(name => [name, node(name === 'notes' ? 'div' : 'p', name)]));
    const button = (name, key) => { const made = node('button', '', { type: 'button' }, this.stage.t(name), ' ', node('kbd', '', { 'aria-hidden': 'true' }, key)); made.addEventListener('click', () => this.act(name)); return made; };
    const { place, now, notes, next, clock, gone, followers } = this.parts;
    page.body.className = 'notes-window';
    page.body.replaceChildren(page.adoptNode(node('main', '', {},
      node('header', '', {}, place, node('div', 'times', {}, clock, gone)), node('section', 'at', {}, now, notes), node('section', 'then', {}, node('h2', '', {}, this.stage.t('next')), next),
      node('footer', '', {}, button('back', '←'), button('on', '→'), button('dark', 'B'), button('restart', '0:00'), followers))));
    page.addEventListener('keydown', this.press);
    clearInterval(this.timer);
    this.timer = setInterval(() => this.tick(), TICK);
    this.tick();
  }
  /** The stage's own sheet, as the page's policy lets in no other. */
  dress(page) {
    const rules = [...document.styleSheets].flatMap(sheet => { try { return [...sheet.cssRules].map(rule => rule.cssText); } catch { return []; } });
    const sheet = new this.window.CSSStyleSheet();
    sheet.replaceSync(rules.filter(rule => !rule.startsWith('@font-face')).join('\n'));
    page.adoptedStyleSheets = [sheet];
    for (const face of document.fonts) { try { page.fonts.add(face); } catch { /* the system's letters do */ } }
    page.documentElement.dataset.theme = document.documentElement.dataset.theme ?? '';
  }
  tick() {
    if (!this.open) return clearInterval(this.timer);
    const now = new Date();
    const gone = Math.floor((Date.now() - this.since) / TICK);
    this.parts.clock.textContent = `${two(now.getHours())}:${two(now.getMinutes())}`;
    this.parts.gone.textContent = `${Math.floor(gone / 60)}:${two(gone % 60)}`;
    return undefined;
  }
  restart() { this.since = Date.now(); this.tick(); }

  update() {
    if (!this.open) return;
    const { stage, parts } = this;
    const { scene, step, frames, dark } = stage;
    parts.place.textContent = stage.t('place', { scene: stage.at + 1, scenes: stage.play.scenes.length, step: step + 1, steps: frames.length });
    parts.now.textContent = `${dark ? `${stage.t('isDark')} · ` : ''}${stage.nameOf(scene)}`;
    parts.notes.replaceChildren(...(scene.notes ? scene.notes.split('\n').map(line => node('p', '', {}, line)) : [node('p', 'none', {}, stage.t('noNotes'))]));
    const then = stage.play.scenes[stage.at + 1];
    parts.next.textContent = step + 1 < frames.length ? stage.t(`step.${frames[step + 1].name}`) : then ? `${then.number}. ${stage.nameOf(then)}` : stage.t('end');
    parts.followers.textContent = stage.followers ? stage.t('followers', { n: stage.followers }) : '';
  }
}
