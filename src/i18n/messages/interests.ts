import { define } from '../define.ts';

/** By what those whose words stand on the map are bound to companies. */
export const interests = define({
  en: {
    title: 'Declared interests',
    empty:
      'Who has received something from a company whose product or name stands on this map: by role, never by name.',
    add: 'Declare an interest',
    nobody: 'Role not given',
    roleHint: 'Head of cardiology, lecturer …',
    concerns: (count: number, said: string) => (count === 1 ? '1 touchpoint' : `${said} touchpoints`),
    here: 'Declared interests that bear on this',
    unknownAmount: 'Not known',
    undated: 'not dated',
    more: (name: string) => `More for “${name}”`,
    moveUp: 'Move up',
    moveDown: 'Move down',
    remove: 'Delete',
    removed: (name: string) => `Deleted “${name}”.`,
    separator: ' · ',
  },
  ja: {
    title: '利益相反の申告',
    empty: 'このマップに名前や製品が出てくる企業から何かを受けている人を、個人名ではなく役割で記録します。',
    add: '利益相反を申告',
    nobody: '役割が未記入',
    roleHint: '循環器内科長、講演者など',
    concerns: (_, said) => `接点${said}件`,
    here: 'ここに関わる利益相反の申告',
    unknownAmount: '不明',
    undated: '日付なし',
    more: (name) => `「${name}」のメニュー`,
    moveUp: '上へ移動',
    moveDown: '下へ移動',
    remove: '削除',
    removed: (name) => `「${name}」を削除しました。`,
    separator: '・',
  },
});
