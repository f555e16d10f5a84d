/**
 * The typeface of everything drawn on a map, in both languages, since cards mix them: screen and
 * export break lines alike only if they ask for the same faces. Latin faces stand first (Japanese
 * characters fall through to the next that has them), every face is named, and the generic name
 * comes last: browsers choose a different `sans-serif` for each document language.
 */
export const FONT_FAMILY = [
  '"Segoe UI"',
  '"Helvetica Neue"',
  'Roboto',
  '"Hiragino Sans"',
  '"Hiragino Kaku Gothic ProN"',
  '"Yu Gothic UI"',
  '"Yu Gothic"',
  'Meiryo',
  '"Noto Sans JP"',
  '"Noto Sans CJK JP"',
  '"Source Han Sans JP"',
  '"BIZ UDPGothic"',
  'IPAexGothic',
  '"Noto Sans"',
  '"Liberation Sans"',
  'Arial',
  'sans-serif',
].join(', ');
