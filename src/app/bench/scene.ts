/** What a program that draws journeys has to draw, without any program's model: cards in phases × lanes, and lines. */
export interface BenchScene {
  readonly n: number;
  readonly seed: number;
  readonly nodes: readonly SceneCard[];
  readonly edges: readonly SceneLine[];
  readonly bounds: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

/** Its corner and size in map units. `phase` and `lane` count from 0. */
export interface SceneCard {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly phase: number;
  readonly lane: number;
  readonly title: string;
  readonly desc: string;
  readonly chips: readonly { readonly t: ChipText; readonly col: string }[];
}

/** A directed line from card `s` to card `t`; `label` is empty on most. */
export interface SceneLine {
  readonly id: string;
  readonly s: string;
  readonly t: string;
  readonly label: string;
}

export type ChipText = (typeof CHIPS)[number][0];

export const PHASES = 7;
export const LANES = 4;
const CELLS = PHASES * LANES;
const CARD = { w: 200, h: 90 } as const;
const PITCH = { x: 240, y: 130 } as const;
const INSET = 20;
/** Titles have at least so many characters, and so many more at most. */
const TITLE = { least: 6, more: 34 } as const;

const TITLES = {
  ja: [
    '健診の結果が届く',
    'かかりつけ医に相談',
    '予約の電話がつながらない',
    '待合室',
    '採血',
    '診断を聞く',
    '家族に話す',
    '治療を選ぶ',
    '入院の準備',
    '薬の飲み忘れ',
    '同病の人の話を聞く',
    '職場に伝える',
    '通院をやめる',
    '再発の不安',
  ],
  en: [
    'Check-up letter arrives',
    'Asks the family doctor',
    'Nobody answers the phone',
    'Waiting room',
    'Blood test',
    'Hears the diagnosis',
    'Tells the family',
    'Chooses a treatment',
    'Packs for hospital',
    'Forgets a dose',
    'Meets other patients',
    'Tells the employer',
    'Stops coming',
    'Fears a relapse',
  ],
} as const;
const TEXTS = {
  ja: [
    'どこへ行けばよいか分からなかった',
    '説明は五分で終わった',
    '看護師が声をかけてくれた',
    '費用がいくらになるか聞けなかった',
  ],
  en: [
    'Did not know where to go',
    'The explanation took five minutes',
    'A nurse had time to listen',
    'Did not dare to ask what it costs',
  ],
} as const;
const CHIPS = [
  ['病院', '#0f766e'],
  ['電話', '#1d4ed8'],
  ['Web', '#7e22ce'],
  ['薬局', '#a16207'],
  ['安心', '#15803d'],
  ['不安', '#b91c1c'],
  ['痛み', '#be185d'],
  ['準備', '#4d7c0f'],
] as const;
const LABELS = ['then', '翌週', 'if worse', '紹介状', 'once more'] as const;

/** The scene of `n` cards and 1.5 `n` lines, a fifth of them labelled; always the same for a seed. */
export function makeScene(n: number, seed = 1): BenchScene {
  const chance = chances(seed * 7_919 + n);
  const perCell = Math.ceil(n / CELLS);
  const columns = Math.max(2, Math.round(Math.sqrt(perCell / 2)));
  const cell = { w: columns * PITCH.x, h: Math.ceil(perCell / columns) * PITCH.y };
  const nodes = Array.from({ length: n }, (_, index): SceneCard => {
    const place = placeOf(index);
    return {
      id: `n${index}`,
      x: place.phase * cell.w + (place.rank % columns) * PITCH.x + INSET,
      y: place.lane * cell.h + Math.floor(place.rank / columns) * PITCH.y + INSET,
      ...CARD,
      phase: place.phase,
      lane: place.lane,
      ...wordsOf(chance),
    };
  });
  return { n, seed, nodes, edges: linesOf(n, chance), bounds: { x: 0, y: 0, w: PHASES * cell.w, h: LANES * cell.h } };
}

/** Cards are dealt to the cells in turn. */
const placeOf = (index: number): { phase: number; lane: number; rank: number } => ({
  phase: index % PHASES,
  lane: Math.floor((index % CELLS) / PHASES),
  rank: Math.floor(index / CELLS),
});

function wordsOf(chance: () => number): Pick<SceneCard, 'title' | 'desc' | 'chips'> {
  const language = chance() < 0.5 ? 'ja' : 'en';
  const length = TITLE.least + Math.floor(chance() * (TITLE.more + 1));
  let title: string = oneOf(TITLES[language], chance);
  while (title.length < length) title += (language === 'ja' ? '、' : ', ') + oneOf(TITLES[language], chance);
  const first = Math.floor(chance() * CHIPS.length);
  const chips = Array.from({ length: 2 + Math.floor(chance() * 3) }, (_, index) => {
    const [t, col] = CHIPS[(first + index) % CHIPS.length]!;
    return { t, col };
  });
  return { title: title.slice(0, length).trim().padEnd(TITLE.least, '.'), desc: oneOf(TEXTS[language], chance), chips };
}

/** Mostly on within the cell, some to the next phase or lane, few far away, as journeys run. */
function linesOf(n: number, chance: () => number): SceneLine[] {
  const ends = new Set<string>();
  const lines: SceneLine[] = [];
  const wanted = Math.min(Math.round(n * 1.5), n * (n - 1));
  while (lines.length < wanted) {
    const from = Math.floor(chance() * n);
    const near = neighbour(from, chance);
    const to = near < n ? near : Math.floor(chance() * Math.min(n, 200));
    if (to === from || ends.has(`${from} ${to}`)) continue;
    ends.add(`${from} ${to}`);
    lines.push({
      id: `e${lines.length}`,
      s: `n${from}`,
      t: `n${to}`,
      label: lines.length % 5 === 0 ? oneOf(LABELS, chance) : '',
    });
  }
  return lines;
}

function neighbour(index: number, chance: () => number): number {
  const { phase, lane, rank } = placeOf(index);
  const way = chance();
  if (way < 0.7) return index + CELLS * (chance() < 0.5 ? 1 : 2);
  if (way < 0.9) return rank * CELLS + lane * PHASES + ((phase + 1) % PHASES);
  return rank * CELLS + ((lane + 1) % LANES) * PHASES + phase;
}

const oneOf = <T>(choices: readonly T[], chance: () => number): T => choices[Math.floor(chance() * choices.length)]!;

/** Numbers from 0 to 1 (xorshift32). */
function chances(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
