import axe from 'axe-core';
import type { Page } from 'playwright';

/** All that is asked of a page, or only what a theme changes. */
export type Rules = 'all' | 'colours';

/**
 * What axe finds against WCAG 2.2 A and AA, and against what it calls best practice, in the page as it is now, one line a
 * finding. A part of the page that was judged before and is the same is not judged again.
 */
export const accessibilityProblems = async (page: Page, rules: Rules = 'all'): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source);
    // What is found is named by where it stands; writing down every element would cost more than many a rule.
    await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.configure({ noHtml: true }));
  }
  // What is only coming into view is judged when it is there.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  );
  return page.evaluate(
    async ({ runOnly, selector }) => {
      const given = window as unknown as { axe: typeof axe; judged?: Record<string, Set<string>> };
      const judged = ((given.judged ??= {})[runOnly.type] ??= new Set());
      const parts = [...document.querySelectorAll(selector)];
      const known = new Set(parts.filter(({ outerHTML }) => judged.has(outerHTML)));
      const exclude = [...known].filter(
        (part) => !known.has(part.parentElement?.closest(selector) ?? part.ownerDocument.body),
      );
      // What a dialog stands before is judged when the dialog is gone.
      const inReach = parts.filter((part) => part.closest('[aria-hidden=true], [inert]') === null);
      for (const { outerHTML } of inReach) judged.add(outerHTML);
      // Nothing is preloaded: all that has to do with sheets of other origins, of which there are none.
      const options = { runOnly, resultTypes: ['violations' as const], preload: false, iframes: false };
      const { violations } = await given.axe.run({ exclude }, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => `${id}: ${target.join(' ')} (${any[0]?.message ?? ''})`),
      );
    },
    { runOnly: RUN_ONLY[rules], selector: PARTS },
  );
};

/** What is judged as a whole, from large to small. */
const PARTS = [
  'header, aside, nav, section, [data-canvas], [role=dialog]',
  '[role=group], [role=toolbar], [role=row], li, [data-touchpoint], svg, button',
].join();

const RUN_ONLY: Readonly<Record<Rules, axe.RunOnly>> = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  colours: { type: 'rule', values: ['color-contrast'] },
};
