import { define } from '../define.ts';
import { formatScore } from '../number.ts';

const range = (least: number, most: number, between: string): string =>
  least < 0 ? `${formatScore('en', least)}${between}${formatScore('en', most)}` : `${least}${between}${most}`;

/** How what comes in is read, where that was a guess that a person may change. */
export const incoming = define({
  en: {
    encoding: 'Encoding of the file',
    scale: 'How scores are counted',
    scaleOf: (aspect: string) => `Scores: ${aspect}`,
    scaleName: (least: number, most: number) =>
      least === -2 && most === 2
        ? range(least, most, ' to ')
        : `${range(least, most, ' to ')}, read as ${range(-2, 2, ' to ')}`,
  },
  ja: {
    encoding: 'ファイルの文字コード',
    scale: '点数の数え方',
    scaleOf: (aspect) => `点数：${aspect}`,
    scaleName: (least, most) =>
      least === -2 && most === 2
        ? range(least, most, '～')
        : `${range(least, most, '～')}（${range(-2, 2, '～')}に読み替え）`,
  },
});
