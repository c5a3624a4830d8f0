/** Buttons that copy what stands in an element: data-copy names it, data-copied is said afterwards. */
async function copy(button) {
  const source = document.getElementById(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(source.textContent);
    button.textContent = button.dataset.copied;
  } catch {
    getSelection().selectAllChildren(source);   // without HTTPS there is no clipboard: selected, to be copied by hand
  }
}

for (const button of document.querySelectorAll('[data-copy]')) button.addEventListener('click', () => copy(button));
