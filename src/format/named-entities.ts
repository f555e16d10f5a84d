const ENTITIES =
  'amp & lt < gt > quot " apos \' colon : semi ; comma , num # infin ∞ mdash — ndash – hellip … lsquo ‘ rsquo ’ ldquo “ rdquo ” laquo « raquo » middot · bull • copy © reg ® trade ™ deg ° euro € pound £ yen ¥ times × divide ÷ minus − plusmn ± larr ← uarr ↑ rarr → darr ↓ harr ↔ check ✓ hearts ♥ eacute é egrave è ecirc ê euml ë agrave à aacute á acirc â auml ä Auml Ä ouml ö Ouml Ö uuml ü Uuml Ü szlig ß ccedil ç ntilde ñ iacute í oacute ó uacute ú ocirc ô icirc î Eacute É';

const words = ENTITIES.split(' ');
const signs = new Map(words.flatMap((name, at) => (at % 2 === 0 ? [[name, words[at + 1]!] as const] : [])));

/** The sign that HTML writes by this name, as in `&mdash;`; undefined where it is not among the usual ones. */
export const namedSign = (name: string): string | undefined =>
  name.toLowerCase() === 'nbsp' ? ' ' : (signs.get(name) ?? signs.get(name.toLowerCase()));
