const JAPANESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const STARTS_PHRASE = /^(?:[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}\p{N}（「『［【〈《([]|[おご]\p{sc=Han})/u;
/** What no line begins with (行頭禁則, JIS X 4051). */
const NEVER_FIRST =
  /^[、。，．・：；？！‼⁇⁈⁉）」』］】〕〉》〙〗｝〟’”ー々〻ゝゞヽヾ〜～‐–…‥％‰℃°ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ｡｣､･ｧ-ｰ,.:;!?)\]}%]/u;
/** What no line ends with (行末禁則). */
const NEVER_LAST = /[（「『［【〔〈《〘〖｛〝‘“([{￥＄＃№]$/u;
/** Beside what a line may end as such, unlike inside a number or a Latin word. */
const SQUARE =
  /[\p{sc=Han}\u3001-\u30ff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff9f]|\p{Extended_Pictographic}/u;
// A word may not be torn from a sign that belongs to it: 100%, ABC-12, 10〜15, 3人.
const JOINS = /[\p{N}\p{sc=Latin}\-‐–~〜～]$/u;
const WORD_END = /[\p{sc=Han}\p{sc=Katakana}]$/u;
const WORD_START = /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}\p{N}]/u;
const PARTICLE =
  /^(?:[をがはにでともへの]|から|まで|より|など|だけ|しか|ので|のに|について|として|によって|により|ため|こと|とき)$/;
// The stem of a verb, on which a noun is built: 飲み. Neither に nor て, which end a phrase.
const STEM = /\p{sc=Han}[いきしちひみりぎじびえけせねめれげぜべ]$/u;
const CUT_STEM = /(?:^|\P{sc=Han})\p{sc=Han}[いきしちひみりぎじびえけせねめれげぜべ]$/u;
// Made once: making one takes longer than cutting a title.
const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });
const CHARACTERS = new Intl.Segmenter('ja');
/** Two characters of an unknown word in katakana are more often its beginning (アド|バンス) than a word. */
const LEAST_KATAKANA = 3;

/**
 * A text's phrases (文節), between which Japanese breaks best: one begins at a word that starts with anything but
 * hiragana (the particles and endings that follow stay with it), or after punctuation. A single character stays
 * with its neighbours, as the dictionary often cuts it off a word (終末期, 紹介状, リフィル). Joined they are the
 * text; text without Japanese is one phrase.
 */
export const phrasesOf = (text: string): string[] => partsOf(text, isPhraseBreak);

/** A text's words, for where phrases do not fit: particles and verbs in hiragana may begin a line too. */
export const wordsOf = (text: string): string[] =>
  partsOf(text, (place) => isPhraseBreak(place) || isHiraganaBreak(place));

/** A text's characters, for where not even words fit; numbers and Latin words stay whole, as do those of `NEVER_FIRST`. */
export function charactersOf(text: string): string[] {
  if (!JAPANESE.test(text)) return [text];
  const parts: string[] = [];
  let previous = '';
  for (const { segment } of CHARACTERS.segment(text)) {
    const isBreak =
      (SQUARE.test(previous) || SQUARE.test(segment)) && !/\p{N}$/u.test(previous) && !isKept(previous, segment);
    if (isBreak && previous !== '') parts.push(segment);
    else parts.push((parts.pop() ?? '') + segment);
    previous = segment;
  }
  return parts;
}

/** Where a part may end: between what was read of it and the next word or sign. */
interface Place {
  readonly part: string;
  readonly previous: string;
  readonly word: string;
  readonly isWord: boolean;
}

function partsOf(text: string, isBreak: (place: Place) => boolean): string[] {
  if (!JAPANESE.test(text)) return [text];
  const parts: string[] = [];
  let previous = '';
  for (const { word, isWord } of segmentsOf(text)) {
    const part = parts.pop() ?? '';
    if (part !== '' && isBreak({ part, previous, word, isWord })) parts.push(part, word);
    else parts.push(part + word);
    previous = word;
  }
  return parts;
}

type Segments = readonly Pick<Place, 'word' | 'isWord'>[];

/** The segments of texts that were cut lately: a title is cut for one size after the other. */
const lately = new Map<string, Segments>();
const MOST = 500;

function segmentsOf(text: string): Segments {
  const segments = lately.get(text) ?? newSegments(text);
  if (lately.size > MOST) lately.clear();
  lately.set(text, segments);
  return segments;
}

/** The words and signs of a text; お and ご belong to the noun that they make polite. */
function newSegments(text: string): Segments {
  const words: Pick<Place, 'word' | 'isWord'>[] = [];
  for (const { segment, isWordLike } of WORDS.segment(text)) {
    const isPolite = /^[おご]$/.test(words.at(-1)?.word ?? '') && /^\p{sc=Han}/u.test(segment);
    const prefix = isPolite ? (words.pop()?.word ?? '') : '';
    words.push({ word: prefix + segment, isWord: isWordLike === true });
  }
  return words;
}

function isPhraseBreak({ part, previous, word, isWord }: Place): boolean {
  if (isKept(previous, word) || previous.endsWith('ー')) return false;
  if (/[、。，．！？・]$/u.test(previous)) return isWord || STARTS_PHRASE.test(word);
  if (!STARTS_PHRASE.test(word)) return false;
  if (JOINS.test(previous) && /^[\p{N}\p{sc=Latin}]/u.test(word)) return false;
  return !/\p{N}$/u.test(previous) && !isOneWord(part, previous, word);
}

// 不安に|なる, 薬|を, but never inside 中断してしまった, which the dictionary cuts into six.
function isHiraganaBreak({ part, previous, word }: Place): boolean {
  if (isKept(previous, word) || !/^\p{sc=Hiragana}+$/u.test(word) || /\s$/.test(part)) return false;
  return PARTICLE.test(word) || (PARTICLE.test(previous) && word.length > 1);
}

/** Whether the dictionary cut the two out of one word. */
function isOneWord(part: string, previous: string, word: string): boolean {
  if (/^\p{sc=Han}/u.test(word) && isAfterStem(part, previous, word)) return true;
  if (!WORD_END.test(previous) || !WORD_START.test(word)) return false;
  if (isSingle(part) || (isSingle(word) && WORD_END.test(word))) return true;
  if (!/^\p{sc=Katakana}/u.test(word)) return false;
  const katakana = /[\p{sc=Katakana}ー]*$/u.exec(part)![0];
  return katakana !== '' && (katakana.length < LEAST_KATAKANA || isSingle(previous));
}

// 飲み|方, かかりつけ|医, and 飲|み|忘れ, of which 飲 was cut off before; not 疲れ|切る, which is two verbs.
const isAfterStem = (part: string, previous: string, word: string): boolean =>
  isSingle(word)
    ? STEM.test(part) || /^\p{sc=Hiragana}{4,}$/u.test(previous)
    : isSingle(previous) && CUT_STEM.test(part);

const isKept = (previous: string, next: string): boolean =>
  NEVER_FIRST.test(next) || NEVER_LAST.test(previous) || /^\s/.test(next);

const isSingle = (text: string): boolean => /^.$/u.test(text);
