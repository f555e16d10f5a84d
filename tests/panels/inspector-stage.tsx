import axe from 'axe-core';
import { StrictMode, type ReactNode } from 'react';
import { render } from 'vitest-browser-react';
import type { CommandContext, DialogName } from '#commands';
import { CommandsProvider } from '#commands/react';
import { openMap, type EditableMap } from '#editor';
import { textIn, type Language, type Text } from '#i18n';
import { LanguageContext } from '#i18n/react';
import type { JourneyMap } from '#model';
import { paletteCss, type Theme } from '#scene';
import { ToastProvider } from '#ui';

export const NOW = '2026-11-22T09:00:00.000Z';

/** What a panel works with, and what it asked for. */
export interface Stage {
  readonly openMap: EditableMap;
  readonly context: CommandContext;
  readonly t: Text;
  readonly asked: DialogName[];
  readonly map: () => JourneyMap;
  /** Undo steps made so far. */
  readonly steps: () => number;
}

interface StageOptions {
  readonly language?: Language;
  readonly theme?: Theme;
  /** Called before the panel is shown, e.g. to select something. */
  readonly before?: (stage: Stage) => void;
}

/** Shows a panel of the editor over a map in memory, with everything around it that `app` provides. */
export async function stage(
  map: JourneyMap,
  panel: ReactNode,
  { language = 'en', theme = 'light', before }: StageOptions = {},
): Promise<Stage> {
  const open = openMap('map', map, { now: () => NOW });
  const asked: DialogName[] = [];
  let count = 0;
  const context: CommandContext = {
    openMap: open,
    newId: () => `new-${(count += 1)}`,
    now: () => NOW,
    openDialog: (name) => void asked.push(name),
    page: {
      tellSaved: nothing,
      pickFiles: nothing,
      copyLinkTo: nothing,
      copyText: nothing,
      toggleFullScreen: nothing,
      saveRatings: nothing,
      takeSheet: nothing,
    },
    clipboard: {
      copy: () => undefined,
      cut: () => undefined,
      paste: () => undefined,
      copyPicture: () => undefined,
      copyPersona: nothing,
    },
    names: { newPhase: 'New phase', newJourney: 'New journey' },
  };
  const shown: Stage = {
    openMap: open,
    context,
    t: textIn(language),
    asked,
    map: () => open.editor.getMap(),
    steps: () => open.editor.store.getState().past.length,
  };
  before?.(shown);
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
  addColours();
  await render(
    <StrictMode>
      <LanguageContext value={language}>
        <ToastProvider dismissLabel="Dismiss">
          <CommandsProvider context={context}>
            <div style={{ width: 280, height: 760, background: 'var(--panel)' }}>{panel}</div>
          </CommandsProvider>
        </ToastProvider>
      </LanguageContext>
    </StrictMode>,
  );
  return shown;
}

/** What axe finds in the page once nothing moves any more, one line a finding. */
export async function accessibilityProblems(): Promise<string[]> {
  await Promise.all(
    document
      .getAnimations()
      .filter((each) => each.effect?.getTiming().iterations !== Infinity)
      .map((each) => each.finished),
  );
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
    // The panel stands alone here, without the page around it.
    rules: {
      'document-title': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  });
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

const nothing = (): void => undefined;

const addColours = (): void => {
  if (document.getElementById('palette') !== null) return;
  const style = document.createElement('style');
  style.id = 'palette';
  style.textContent = paletteCss();
  document.head.append(style);
};
