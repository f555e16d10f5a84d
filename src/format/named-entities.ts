/** Names of HTML in the order of their signs, from the first one on: Latin letters and signs, Greek letters. */
const RUNS: readonly (readonly [first: number, names: string])[] = [
  [
    0xa1,
    'iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml',
  ],
  [0x391, 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho'],
  [0x3a3, 'Sigma Tau Upsilon Phi Chi Psi Omega'],
  [0x3b1, 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma'],
  [0x3c4, 'tau upsilon phi chi psi omega'],
  [0x2190, 'larr uarr rarr darr harr'],
];

const OTHERS =
  'amp & lt < gt > quot " apos \' colon : semi ; comma , num # lpar ( rpar ) lbrack [ rbrack ] lbrace { rbrace } percnt % period . excl ! quest ? equals = plus + sol / bsol \\ vert | infin ∞ mdash — ndash – horbar ― hellip … lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › bull • dagger † Dagger ‡ permil ‰ prime ′ Prime ″ euro € trade ™ minus − ne ≠ le ≤ ge ≥ asymp ≈ equiv ≡ radic √ sum ∑ lArr ⇐ rArr ⇒ hArr ⇔ check ✓ cross ✗ hearts ♥ spades ♠ clubs ♣ diams ♦ star ☆ starf ★ phone ☎ male ♂ female ♀ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ loz ◊ half ½';

const pairs = OTHERS.split(' ');
const signs = new Map<string, string>([
  ...RUNS.flatMap(([first, names]) =>
    names.split(' ').map((name, at) => [name, String.fromCodePoint(first + at)] as const),
  ),
  ...pairs.flatMap((name, at) => (at % 2 === 0 ? [[name, pairs[at + 1]!] as const] : [])),
  ...['nbsp', 'ensp', 'emsp', 'thinsp', 'numsp'].map((name) => [name, ' '] as const),
]);

/** The sign that HTML writes by this name, as in `&mdash;`; undefined where it is not among the usual ones. */
export const namedSign = (name: string): string | undefined => signs.get(name) ?? signs.get(name.toLowerCase());
