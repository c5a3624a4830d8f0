/** The page's texts: JSON dictionaries that the page embeds as script.texts, so that no text for users stands in a script. */

const dictionary = Object.assign({}, ...[...document.querySelectorAll('script.texts')].map(texts => read(texts.textContent)));
const language = document.documentElement.lang || 'en';
/** For days and times: their readers write the day before the month in English too. */
export const dates = language === 'en' ? 'en-GB' : language;
const plural = new Intl.PluralRules(language);

function read(json) {
  try { return JSON.parse(json || '{}'); } catch { return {}; }
}

/** The text for a key, its {name} places filled; with `n`, the plural form `key.one` or `key.other`. A missing key shows itself. */
export function t(key, values = {}) {
  const form = 'n' in values ? dictionary[`${key}.${plural.select(values.n)}`] ?? dictionary[`${key}.other`] : undefined;
  const text = form ?? dictionary[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => name in values ? values[name] : whole);
}

const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
const steps = [[60, 'second'], [60, 'minute'], [24, 'hour'], [7, 'day']];

/** "2 hr. ago" within a week, the date after. */
export function since(iso) {
  const then = new Date(iso);
  if (Number.isNaN(then.getTime())) return '';
  let amount = (then - Date.now()) / 1000;
  for (const [size, unit] of steps) {
    if (Math.abs(amount) < size) return relative.format(Math.round(amount), unit);
    amount /= size;
  }
  return then.toLocaleDateString(dates);
}
