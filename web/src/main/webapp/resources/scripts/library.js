/** A library on a narrow screen: the documents first, what they can be narrowed to behind a word. */
const facets = document.querySelector('.facets');
const narrow = matchMedia('(max-width: 62rem)');
const fit = () => { if (facets) facets.open = !narrow.matches; };
fit();
narrow.addEventListener('change', fit);
