import axe from 'axe-core';
import type { Page } from 'playwright';

/** All that is asked of a page, or only what a theme changes and words. */
export type Rules = 'all' | 'colours and names';

/**
 * What axe finds against WCAG 2.2 A and AA, and against what it calls best practice, in the page as it is now, one line a
 * finding. A part of the page that was judged before and is the same is not judged again.
 */
export const accessibilityProblems = async (page: Page, rules: Rules = 'all'): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // What is only coming into view is judged when it is there.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  );
  return page.evaluate(async (runOnly) => {
    const given = window as unknown as { axe: typeof axe; judged?: Set<string> };
    const judged = (given.judged ??= new Set());
    const parts = [...document.querySelectorAll('header, aside, nav, section, [data-canvas], [role=dialog]')];
    const exclude = parts.filter(({ outerHTML }) => judged.has(outerHTML));
    // What a dialog stands before is judged when the dialog is gone.
    const inReach = parts.filter((part) => part.closest('[aria-hidden=true], [inert]') === null);
    for (const { outerHTML } of inReach) judged.add(outerHTML);
    const { violations } = await given.axe.run({ exclude }, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')} (${any[0]?.message ?? ''})`),
    );
  }, RUN_ONLY[rules]);
};

const RUN_ONLY: Readonly<Record<Rules, axe.RunOnly>> = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  'colours and names': {
    type: 'rule',
    values: ['color-contrast', 'html-has-lang', 'html-lang-valid', 'valid-lang', 'button-name', 'link-name', 'label'],
  },
};
