/** What cannot be taken back is asked once more: a button says in data-sure what will happen. */
document.addEventListener('click', event => {
  const sure = event.target.closest?.('[data-sure]')?.dataset.sure;
  if (sure && !confirm(sure)) event.preventDefault();
}, true);
