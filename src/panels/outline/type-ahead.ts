/** Typing goes on with the same word for this long, ms. */
const PAUSE = 800;

/** What was typed lately, to find a row by the beginning of its name. */
export interface Typed {
  readonly text: string;
  /** When the last sign came, ms. */
  readonly at: number;
}

export const NOTHING_TYPED: Typed = { text: '', at: -Infinity };

/** Whether a word is being typed at this time. */
export const isTyping = ({ text, at }: Typed, now: number): boolean => text !== '' && now - at <= PAUSE;

/** What is typed after one more sign. */
export const typedAfter = (typed: Typed, sign: string, now: number): Typed => ({
  text: isTyping(typed, now) ? typed.text + sign : sign,
  at: now,
});

/**
 * The index of the next row, from `from` on and then from the top, whose name begins with what is typed; −1 where none
 * does. Case, width and the two kana do not matter. One sign, also repeated, goes on to the next such row.
 */
export function findTyped(names: readonly string[], typed: string, from: number): number {
  const wanted = folded(typed);
  const signs = Array.from(wanted);
  const isOneSign = new Set(signs).size === 1;
  const start = isOneSign ? from + 1 : from;
  const goal = isOneSign ? signs[0]! : wanted;
  for (let step = 0; step < names.length; step++) {
    const index = (start + step) % names.length;
    if (folded(names[index]!).startsWith(goal)) return index;
  }
  return -1;
}

const KATAKANA = /[\u30a1-\u30f6]/g;

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(KATAKANA, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60));
