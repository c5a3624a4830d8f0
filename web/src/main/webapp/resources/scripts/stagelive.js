/** Telling others where one is, and following where somebody is. Neither keeps the stage from going on: what fails is tried again with the next step. */

const PAUSE = 120;
const STILL_THERE = 60000;   // the server forgets who has not been heard of for three of these

/** One open stage among others, of the same person too. Not by randomUUID, which plain http has not. */
const ownToken = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), n => n.toString(16).padStart(2, '0')).join('');

/** The presenter's side. Opened to present it leads where no other stage does; every stage leads from its first act on. The latest place wins. */
export class Leading {
  /** `heard(followers)` is told how many follow; `refused()` once, when somebody else leads them. */
  constructor(address, csrf, heard, refused) {
    Object.assign(this, { csrf, heard, refused, path: address, token: ownToken(), begun: false, opening: false, place: null, busy: false, leads: true });
    setInterval(() => { if (this.begun && this.leads) this.send(); }, STILL_THERE);
    addEventListener('online', () => this.send());
    addEventListener('pagehide', () => { if (this.begun) this.call('DELETE').catch(() => null); });
    this.count();
  }
  /** Opened to present: leads unless there is another stage that does, of the same person too. */
  open() { Object.assign(this, { begun: true, opening: true }); }
  begin() { Object.assign(this, { begun: true, opening: false }); }
  tell(place) {
    if (!this.begun) return;
    this.place = place;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), PAUSE);
  }
  /** Only what changes something says from which stage. */
  addressOf(method) { return method === 'GET' ? this.path : `${this.path}?leader=${this.token}${method === 'PUT' && this.opening ? '&opening=true' : ''}`; }
  call(method, body) { return fetch(this.addressOf(method), { method, keepalive: true, credentials: 'same-origin', redirect: 'error', headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Dispositif-CSRF': this.csrf }, body: body && JSON.stringify(body) }); }
  async count() {
    const answer = await this.call('GET').catch(() => null);
    if (answer?.ok && !this.begun) this.heard((await answer.json()).followers);
  }
  async send() {
    if (this.busy || !this.place) return;
    this.busy = true;
    const sent = this.place;
    try {
      const answer = await this.call('PUT', sent);
      if (answer.ok) this.answered(await answer.json());
    } catch { /* no network, no server: the stage goes on */ }
    this.busy = false;
    if (this.place !== sent) this.send();
  }
  answered({ followers, leading }) {
    this.heard(followers);
    if (this.opening && !leading) return void (this.begun = false);   // only looks, until its first act
    if (this.leads && !leading) this.refused();
    this.leads = leading;
    return undefined;
  }
}

/** The follower's side. */
export class Following {
  /** `go(place)` is called with each place; `over()` when the link shows nothing any more. */
  constructor(address, go, over) { Object.assign(this, { address, go, over, on: false }); }

  start() {
    this.on = true;
    this.source = new EventSource(this.address);
    this.source.onmessage = event => { this.last = JSON.parse(event.data); if (this.on) this.go(this.last); };
    this.source.addEventListener('over', () => { this.source.close(); this.over(); });
    this.source.onerror = () => { if (this.source.readyState === EventSource.CLOSED) this.ask(); };
  }
  /** Refused: either the link has ended, or the server is not there at the moment. */
  async ask() {
    const answer = await fetch(this.address.replace(/\/live$/, ''), { method: 'HEAD' }).catch(() => null);
    if (answer?.status === 404) this.over(); else setTimeout(() => this.start(), 5000 + 5000 * Math.random());
  }
  leave() { this.on = false; }
  join() { this.on = true; if (this.last) this.go(this.last); }
}
