/** A text made plain for matching, with the way back to the text as it was written. */
export interface Folded {
  readonly text: string;
  /** Where the letter at each index of `text` begins in the original (UTF-16). */
  readonly starts: readonly number[];
  /** Where it ends there. */
  readonly ends: readonly number[];
}

interface Style {
  /** One letter as it is written, as it is compared; an empty text leaves it out. */
  readonly plain: (letter: string) => string;
  /** Whether the letter at `index` (always one of white space or a middle dot) is left out. */
  readonly leavesOut: (letters: readonly string[], index: number) => boolean;
}

/** For the rules of advertising: lower case, one kana, nothing between Japanese letters. */
export const foldForRules = (text: string): Folded => foldWith(text, RULES);

/** For personal data: case, kana and spaces stay, because names live by them; every dash is `-`, accents go. */
export function foldForNames(text: string): Folded {
  const folded = foldWith(text, NAMES);
  return { ...folded, text: folded.text.replace(/(?<=\d)ー(?=\d)/g, '-') };
}

/** The stretch of the original text that `from`…`to` of the folded one stands for. */
export const originalRange = ({ starts, ends }: Folded, from: number, to: number): readonly [number, number] => [
  starts[from] ?? 0,
  ends[to - 1] ?? 0,
];

// A letter with the marks that are composed with it, half-width voicing marks among them.
const CLUSTER = /\P{M}[\p{M}\uff9e\uff9f]*|[\s\S]/gu;
const INVISIBLE = /\p{DI}/gu;
const JAPANESE = /[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const GAP = /^[ ・]$/;
// Of Latin letters only: those of kana stand elsewhere.
const ACCENTS = /[\u0300-\u036f]/g;
const DASH = /[‐‑‒–—―−]/g;

const isJapanese = (letter: string | undefined): boolean => letter !== undefined && JAPANESE.test(letter);

const toHiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** Katakana, case and quotation marks as the rules compare them; patterns go through it too. */
export const plainLetters = (text: string): string =>
  toHiragana(text.toLowerCase())
    .replace(DASH, '-')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[〜～]/g, '~');

// The nearest letter that is no gap.
const neighbour = (letters: readonly string[], index: number, step: 1 | -1): string | undefined => {
  for (let at = index + step, tries = 0; tries < 3; at += step, tries++) {
    const letter = letters[at];
    if (letter === undefined || !GAP.test(letter)) return letter;
  }
  return undefined;
};

// Few letters make up most texts: what one becomes is worked out once. Emptied before foreign scripts could fill memory.
const MOST = 10_000;

function remembered(change: (letter: string) => string): (cluster: string) => string {
  const known = new Map<string, string>();
  return (cluster) => {
    const before = known.get(cluster);
    if (before !== undefined) return before;
    const plain = change(cluster.normalize('NFKC').replace(INVISIBLE, '')).replace(/[^\S\n]/g, ' ');
    if (known.size >= MOST) known.clear();
    known.set(cluster, plain);
    return plain;
  };
}

const RULES: Style = {
  plain: remembered(plainLetters),
  leavesOut: (letters, index) =>
    letters[index] === '・' ||
    isJapanese(neighbour(letters, index, -1)) ||
    isJapanese(neighbour(letters, index, 1)) ||
    letters[index - 1] === ' ',
};

const NAMES: Style = {
  plain: remembered((letter) =>
    letter.normalize('NFD').replace(ACCENTS, '').normalize('NFC').replace(DASH, '-').replace(/[’‘]/g, "'"),
  ),
  leavesOut: () => false,
};

function foldWith(text: string, { plain, leavesOut }: Style): Folded {
  const clusters = text.match(CLUSTER) ?? [];
  const letters = clusters.map(plain);
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  letters.forEach((letter, index) => {
    const end = at + (clusters[index]?.length ?? 0);
    if (!(GAP.test(letter) && leavesOut(letters, index))) {
      folded += letter;
      for (let unit = 0; unit < letter.length; unit++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  });
  return { text: folded, starts, ends };
}
