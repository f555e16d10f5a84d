import { define } from '../define.ts';
import { plural } from '../number.ts';

/** Aligning, distributing, tidying up and locking: menus, toolbar and what is said of locked touchpoints. */
export const arrange = define({
  en: {
    arrange: 'Arrange',
    align: 'Align',
    tidySelection: 'Tidy up these touchpoints',
    lock: 'Lock',
    unlock: 'Unlock',
    locked: 'locked',
    isLocked: (count: number) =>
      count === 1
        ? 'This touchpoint is locked: it cannot be moved or deleted.'
        : `${plural(count, 'touchpoint is', 'touchpoints are')} locked and cannot be moved or deleted.`,
  },
  ja: {
    arrange: '整列',
    align: '整列',
    tidySelection: '選択した接点を整える',
    lock: 'ロック',
    unlock: 'ロックを解除',
    locked: 'ロック中',
    isLocked: (count) =>
      count === 1
        ? 'この接点はロックされているため、移動や削除はできません。'
        : `接点${count}件はロックされているため、移動や削除はできません。`,
  },
});
