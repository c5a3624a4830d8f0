import { api } from './http.js';
import { announce, el, isolated, saving, toast } from './dom.js';
import { Places } from './places.js';
import { t } from './messages.js';

/** The judgements of several people, demand by demand, as the page wrote them; curators choose which is to stand for the dossier. */
export class JudgedPlaces extends Places {
  load() {
    this.path = `/api/assignments/${this.root.dataset.assignment}/judgements`;
    this.items.forEach((item, i) => {
      item.toggleAttribute('data-decided', Boolean(item.querySelector('.decided').textContent.trim()));
      item.addEventListener('click', () => { if (this.at !== i) this.go(i, false); });
    });
    this.root.addEventListener('click', event => {
      const chosen = event.target.closest('[data-assessor]');
      if (chosen) this.settle(chosen.closest('.place'), chosen.dataset.assessor);
      if (event.target.closest('[data-agreed]')) this.takeAgreed();
    });
    this.walk([...[1, 2, 3, 4].map(n => ({ action: `take.${n}`, run: () => this.settle(this.item, this.item.querySelectorAll('[data-assessor]')[n - 1]?.dataset.assessor) })), { action: 'take.agreed', run: () => this.takeAgreed() },
      { action: 'place.theirs', run: () => this.theirs(this.item) }, { action: 'place.mine', run: () => this.insist(this.item) }]);
    this.go(0, false);
  }
  async settle(item, assessor) {
    if (!assessor) return false;
    const { demand, resolution, etag: then } = item.dataset;
    await this.change(demand + resolution, async () => {
      const { body: now } = await api.post(this.path, { demand, resolution, assessor }, { etag: this.seen(then, item.dataset.etag) });
      this.own.add(now.etag);
      this.now(item, now);
    }, now => {
      this.now(item, now);
      announce(t('meanwhile', { who: now.name }));
      const chosen = item.querySelector(`[data-assessor="${assessor}"]`);
      item.dataset.mine = assessor;
      item.append(this.conflict(now.name, el('bdi', {}, ...[...chosen.previousElementSibling.cloneNode(true).childNodes]), () => this.theirs(item), () => this.insist(item)));
      item.querySelector('.conflict').scrollIntoView({ block: 'nearest' });   // a choice that cannot be seen is none
    });
  }
  /** What is agreed by now. */
  now(item, agreed) {
    item.querySelector('.conflict')?.remove();
    delete item.dataset.mine;
    item.dataset.etag = agreed.etag;
    item.querySelector('.decided').replaceChildren(el('span', { class: `j ${agreed.letter}`, 'aria-hidden': 'true' }, agreed.letter), ' ', t('agreedNow', { what: t(`judgement.${agreed.judgement}`), who: isolated(agreed.name) }), ' ', agreed.rationale ? el('span', { class: 'soft', dir: 'auto' }, agreed.rationale) : '');
    item.setAttribute('data-decided', '');
    if (item === this.item) item.focus({ preventScroll: true });
  }
  theirs(item) {
    if (!item?.dataset.mine) return false;
    delete item.dataset.mine;
    item.querySelector('.conflict').remove();
    saving.forget(item.dataset.demand + item.dataset.resolution);
    item.focus({ preventScroll: true });
  }
  insist(item) { return item?.dataset.mine ? this.settle(item, item.dataset.mine) : false; }
  async takeAgreed() {
    const done = await this.change('agreed', async () => (await api.post(`${this.path}/agreed`, {})).body);
    if (!done) return;
    if (done.left) { toast(`${t('tookAgreed', { n: done.settled })} ${t('leftAgreed', { n: done.left, why: done.why.join(' ') })}`, { link: location.pathname, label: t('readAnew') }); return; }
    while (this.changing) await this.last;   // keys pressed meanwhile
    location.reload();
  }
}
