/**
 * How a Japanese command is read, in hiragana and in Roman letters, so that it is found while its reading is being
 * composed, or typed without an input method: as it is written abroad and, where that differs, as it is typed in
 * Japan. Words that are not in the table stay as they are.
 */
export function readingsOf(text: string): readonly string[] {
  const kana = text
    .replace(WORDS, (word) => READINGS[word]!)
    .normalize('NFKC')
    .replace(/[\u30a1-\u30f6]/g, toHiragana);
  const roman = toRoman(kana);
  return [...new Set([kana, roman, toKunrei(roman)])];
}

const toHiragana = (kana: string): string => String.fromCharCode(kana.charCodeAt(0) - 0x60);

const READINGS: Readonly<Record<string, string>> = {
  気: 'き',
  印: 'しるし',
  文面: 'ぶんめん',
  確認: 'かくにん',
  一覧: 'いちらん',
  上: 'うえ',
  下: 'した',
  中: 'ちゅう',
  予定: 'よてい',
  側面: 'そくめん',
  倍率: 'ばいりつ',
  元: 'もと',
  全体: 'ぜんたい',
  全体図: 'ぜんたいず',
  全画面: 'ぜんがめん',
  再表示: 'さいひょうじ',
  切り替え: 'きりかえ',
  削除: 'さくじょ',
  前: 'まえ',
  医療: 'いりょう',
  印刷: 'いんさつ',
  取り消し: 'とりけし',
  右: 'みぎ',
  名前: 'なまえ',
  図: 'ず',
  均等: 'きんとう',
  変更: 'へんこう',
  履歴: 'りれき',
  版: 'はん',
  残: 'のこ',
  付: 'つ',
  大: 'おお',
  左: 'ひだり',
  心理: 'しんり',
  戻: 'もど',
  拡大: 'かくだい',
  指標: 'しひょう',
  挿入: 'そうにゅう',
  接点: 'せってん',
  揃: 'そろ',
  操作: 'そうさ',
  整列: 'せいれつ',
  整: 'ととの',
  書き出し: 'かきだし',
  検索: 'けんさく',
  横: 'よこ',
  次: 'つぎ',
  注目: 'ちゅうもく',
  社会: 'しゃかい',
  移動: 'いどう',
  範囲: 'はんい',
  経済: 'けいざい',
  絞り込み: 'しぼりこみ',
  編集: 'へんしゅう',
  縦: 'たて',
  縮小: 'しゅくしょう',
  表: 'ひょう',
  表示: 'ひょうじ',
  複製: 'ふくせい',
  解除: 'かいじょ',
  貼り付け: 'はりつけ',
  追加: 'ついか',
  選択: 'せんたく',
  開: 'ひら',
  視点: 'してん',
  評価: 'ひょうか',
  順: 'じゅん',
  患者: 'かんじゃ',
  診療: 'しんりょう',
  経営: 'けいえい',
  公開: 'こうかい',
  取り込: 'とりこ',
  記入用: 'きにゅうよう',
  始: 'はじ',
  間: 'かん',
  保存: 'ほぞん',
  何: 'なに',
  固定: 'こてい',
  直: 'なお',
  並: 'なら',
  探: 'さが',
  動: 'うご',
  隠: 'かく',
  薄: 'うす',
  体験: 'たいけん',
  分: 'わ',
  道: 'みち',
  切り取り: 'きりとり',
  改善機会: 'かいぜんきかい',
  書: 'か',
  概要: 'がいよう',
  画像: 'がぞう',
  行: 'ぎょう',
  見: 'み',
  違: 'ちが',
  選: 'えら',
  詳細: 'しょうさい',
  上下: 'じょうげ',
  中央: 'ちゅうおう',
  同: 'おな',
  左右: 'さゆう',
  等間隔: 'とうかんかく',
  自動: 'じどう',
};

// Longer words first, so that 全体図 is not read as 全体.
const WORDS = new RegExp(
  Object.keys(READINGS)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さ_すせそ',
  t: 'た__てと',
  n: 'なにぬねの',
  h: 'はひ_へほ',
  m: 'まみむめも',
  y: 'や_ゆ_よ',
  r: 'らりるれろ',
  w: 'わ___を',
  g: 'がぎぐげご',
  z: 'ざ_ずぜぞ',
  d: 'だ__でど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  f: '__ふ__',
  v: '__ゔ__',
};
const ROMAN: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ROWS).flatMap(([consonant, row]) =>
    row.split('').map((kana, index) => [kana, consonant + 'aiueo'.charAt(index)] as const),
  ),
  ['し', 'shi'],
  ['ち', 'chi'],
  ['つ', 'tsu'],
  ['じ', 'ji'],
  ['ぢ', 'ji'],
  ['づ', 'zu'],
  ['ん', 'n'],
]);
const SMALL: Readonly<Record<string, string>> = {
  ゃ: 'a',
  ゅ: 'u',
  ょ: 'o',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
};

/** Hepburn without long marks: せってん → setten, しゃかい → shakai; ジャーニー → jani. */
function toRoman(kana: string): string {
  let roman = '';
  let isDoubled = false;
  for (const letter of kana) {
    const small = SMALL[letter];
    if (letter === 'っ') isDoubled = true;
    else if (letter === 'ー') continue;
    else if (small !== undefined) roman = joined(roman, letter, small);
    else {
      const plain = ROMAN.get(letter) ?? letter;
      roman += isDoubled ? (plain.startsWith('ch') ? 't' : plain.charAt(0)) + plain : plain;
      isDoubled = false;
    }
  }
  return roman;
}

// しゃ is sha and ちゃ is cha, but きゃ is kya and フェ is fe.
function joined(roman: string, letter: string, vowel: string): string {
  const stem = roman.slice(0, -1);
  const isGlide = 'ゃゅょ'.includes(letter) && !/(?:sh|ch|j)$/.test(stem);
  return stem + (isGlide ? 'y' : '') + vowel;
}

const KUNREI: Readonly<Record<string, string>> = { tch: 'tt', sh: 's', ch: 't', ts: 't', j: 'z' };

/** tsuika → tuika, hyoji → hyozi, shakai → syakai; what is the same in both stays. */
const toKunrei = (roman: string): string =>
  roman
    .replace(/(tch|sh|ch|ts|j)([aiueo])/g, (_, consonant: string, vowel: string) => {
      const isGlide = consonant !== 'ts' && vowel !== 'i';
      return KUNREI[consonant]! + (isGlide ? 'y' : '') + vowel;
    })
    .replaceAll('fu', 'hu');
