import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';
import { warmed } from '../warmed.ts';
import { namePatterns } from './name-patterns.ts';

let compiled: readonly RegExp[] | null = null;
const patterns = (): readonly RegExp[] => (compiled ??= namePatterns());

/** Readies the patterns one by one: an expression is worked out when it is first used. */
export function* warmNames(): Generator<null, void> {
  yield null;
  yield* warmed(patterns(), 'ja');
}

/** Where people are named in a folded text. */
export function findNames(text: string): readonly Range[] {
  const found: Range[] = [];
  for (const pattern of patterns()) {
    for (const match of matchesOf(pattern, text)) {
      const range = match.indices?.groups?.['it'];
      if (range === undefined) continue;
      const [from, to] = range;
      if (isNobody(text, from, to)) continue;
      if (!found.some((other) => other.from < to && from < other.to)) found.push({ from, to });
    }
  }
  return found;
}

// Made up, or left open.
const FICTION =
  /^[^。\n]{0,14}?(?:\(|（|、| )?(?:仮名|架空|仮称|偽名|ペンネーム|made up|fictional|fictitious|not (?:his|her|a) real name|pseudonym|invented|name changed)/;
const EXAMPLE =
  /(?:ペルソナ(?=[「:：・名は ])|仮名(?![市町区村県])|架空の|記入例|例\)|例:|見本|サンプル|persona|fictional|fictitious|pseudonym|made up|sample form|example:)[^。\n]{0,16}$/i;
const OPEN = /^(?:〇+|○+|×+|●+|未記入|不明|なし|匿名|非公開|記載|空欄|省略|同上|本人|患者|上記|下記|必須|任意)/;

const isNobody = (text: string, from: number, to: number): boolean =>
  FICTION.test(text.slice(to)) ||
  EXAMPLE.test(text.slice(Math.max(0, from - 30), from)) ||
  OPEN.test(text.slice(from, to));
