/** The way from anywhere into an exercise: a button or link says by data-exercise what can be asked, and by data-of, data-with, data-demand from what; data-name is proposed as a title. What asks for the exercise comes in when it is needed. */
export const exercise = source => import('./exerciseinto.js').then(({ ask }) => ask(source));

document.addEventListener('click', event => {
  const opener = event.target.closest?.('[data-exercise]');
  if (!opener || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  const { exercise: kinds, of, with: older, demand, name } = opener.dataset;
  exercise({ kinds: kinds.split(' '), document: of, with: older, demand, title: name });
});

/** The page's own opener by its key; false where there is none. */
export function openHere() {
  const opener = document.querySelector('[data-exercise]');
  opener?.click();
  return Boolean(opener);
}
