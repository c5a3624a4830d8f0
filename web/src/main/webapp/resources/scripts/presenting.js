/** The way from anywhere into a presentation: a button says by data-present what scene it makes (JSON, as the API takes it). What asks for the presentation comes in when it is needed. */
export const present = scene => import('./present.js').then(({ ask }) => ask(scene));

document.addEventListener('click', event => {
  const opener = event.target.closest?.('[data-present]');
  if (opener) present(JSON.parse(opener.dataset.present));
});
