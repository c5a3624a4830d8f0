/** The way from anywhere into a presentation: a button says by data-present what scene it makes (JSON, as the API takes it). What asks for the presentation comes in when it is needed. */
/** Whether this person may make presentations; who may not is offered none. */
export const presents = () => document.querySelector('meta[name=presents]')?.content === 'true';

export const present = scene => import('./present.js').then(({ ask }) => ask(scene));

document.addEventListener('click', event => {
  const opener = event.target.closest?.('[data-present]');
  if (opener) present(JSON.parse(opener.dataset.present));
});
