import type { Name } from './entry.ts';

/** Words that become part of a map or of its picture: content, not the program's interface. */
export const words = {
  untitledMap: { ja: '無題のマップ', en: 'Untitled map' },
  untitled: { ja: '無題', en: 'Untitled' },
  phase: { ja: 'フェーズ', en: 'Phase' },
  journey: { ja: 'ジャーニー', en: 'Journey' },
  illustrative: {
    ja: '説明用の例です。実在の患者のデータではなく、診療上の助言でもありません。点数はすべて仮説ですので、ご自分の調査で置き換えてください。',
    en: 'An illustrative example: not data of real patients and not clinical advice. All scores are assumptions; replace them with what you find.',
  },
  illustrativeSource: { ja: '説明用の例（架空）', en: 'Illustrative example (made up)' },
} as const satisfies Readonly<Record<string, Name>>;
