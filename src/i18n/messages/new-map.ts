import { define } from '../define.ts';
import { formatNumber, plural } from '../number.ts';

const n = (count: number): string => formatNumber('ja', count);

/** Beginning a map: empty, from a template, or from pasted text. */
export const newMap = define({
  en: {
    title: 'New map',
    description: 'Begin empty, or with an example that you make your own.',
    choices: 'What to begin with',
    blank: 'Empty map',
    blankSummary: (phases: number) => `${plural(phases, 'standard phase', 'standard phases')}, no touchpoints`,
    summary: (phases: number, touchpoints: number) =>
      `${plural(phases, 'phase', 'phases')} · ${plural(touchpoints, 'touchpoint', 'touchpoints')}`,
    illustrative: 'Illustrative',
    create: 'Create',
    exampleNotLoaded: 'The example could not be loaded. Check the connection and try again.',
    paste: {
      title: 'Paste text',
      description:
        'A list of touchpoints, rows of a spreadsheet, a journey as Mermaid text, or the content of a map file. You see what it gives before anything is stored.',
      field: 'Text',
      example: 'For example',
      insertExample: 'Use this example',
      exampleText:
        'journey\n    title Knee pain\n    section Onset\n      Knee hurts on the stairs: 2: Patient\n      Looks for advice online: 3: Patient\n    section Treatment\n      First visit: 4: Patient, Physician\n      Exercises at home: 4: Patient, Family',
      continue: 'Continue',
    },
  },
  ja: {
    title: '新しいマップ',
    description: '空のマップから、または例を自分のものに書き換えて始めます。',
    choices: '始め方',
    blank: '空のマップ',
    blankSummary: (phases) => `標準の${n(phases)}フェーズ・接点なし`,
    summary: (phases, touchpoints) => `${n(phases)}フェーズ・${n(touchpoints)}接点`,
    illustrative: '説明用の例',
    create: '作成',
    exampleNotLoaded: '例を読み込めませんでした。接続を確認して、もう一度お試しください。',
    paste: {
      title: 'テキストを貼り付け',
      description:
        '接点の箇条書き、表計算の行、Mermaidのjourney図、またはマップのファイルの中身を貼り付けます。保存の前に、できあがりを確かめられます。',
      field: 'テキスト',
      example: '書き方の例',
      insertExample: 'この例を使う',
      exampleText:
        'journey\n    title ひざの痛み\n    section 発症\n      階段でひざが痛む: 2: 患者\n      ネットで調べる: 3: 患者\n    section 治療\n      初診: 4: 患者, 医師\n      自宅での体操: 4: 患者, 家族',
      continue: '次へ',
    },
  },
});
