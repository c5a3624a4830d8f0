/** A scene in a page as the room sees it, only smaller: drawn at 1280 by 720 in a shadow of its own, so that neither style touches the other. */
import { draw } from './stagedraw.js';
import { framesOf } from './stageframe.js';
import { measure, turn, walk } from './stagepages.js';

const WIDE = 1280, HIGH = 720;
let sheet;

/** The stage's sheet with its lengths of the window turned into those of the small stage. */
async function dress() {
  sheet ??= fetch('/resources/styles/stage.css').then(answer => answer.text()).then(text => {
    const made = new CSSStyleSheet();
    made.replaceSync(text.replace(/@media \(max-width[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '').replace(/:root(\[[^\]]*\])?/g, (whole, with_) => with_ ? `:host(${with_})` : ':host').replace(/\b100dvh/g, `${HIGH}px`)
      .replace(/(\d*\.?\d+)vh/g, (whole, n) => `${n * HIGH / 100}px`).replace(/(\d*\.?\d+)vw/g, (whole, n) => `${n * WIDE / 100}px`));
    return made;
  });
  return sheet;
}

const SMALL = new CSSStyleSheet();
SMALL.replaceSync(`:host { display: block; } .stage { position: absolute; inset-block-start: 0; left: 0; inline-size: ${WIDE}px; block-size: ${HIGH}px; transform-origin: 0 0; background: var(--stage); color: var(--ink); font: 400 var(--small)/1.4 var(--ui); } .words { transition: none !important; }`);

export class Preview {
  constructor(host, t) {
    Object.assign(this, { host, t, step: 0, page: 0 });
    this.root = host.attachShadow({ mode: 'open' });
    this.stage = document.createElement('div');
    this.stage.className = 'stage';
    this.stage.setAttribute('aria-hidden', 'true');   // a picture: whoever shows it gives it a name
    this.root.append(this.stage);
    this.ready = dress().then(own => { this.root.adoptedStyleSheets = [own, SMALL]; });
    new ResizeObserver(() => this.fit()).observe(host);
  }
  fit() { this.stage.style.transform = `scale(${this.host.clientWidth / WIDE})`; }

  /** Shows a step; Infinity for the last one. */
  async show(scene, step = 0) {
    Object.assign(this, { scene, frames: framesOf(scene) });
    this.step = Math.max(0, Math.min(step, this.frames.length - 1));
    await this.ready;
    this.fit();
    const drawn = draw(scene, this.frames[this.step], { t: this.t });
    this.stage.replaceChildren(drawn);
    measure(drawn);
    turn(walk(drawn, this.frames[this.step]), 0, this.t);
  }
}
