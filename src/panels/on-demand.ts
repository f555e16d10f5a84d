import { fetchWords, LANGUAGES } from '#i18n';
import { lazyPart } from '#ui';

/** The dialogs come when they are first asked for. */

export const ConnectDialog = lazyPart(() =>
  import('./dialogs/connect-dialog.tsx').then((module) => module.ConnectDialog),
);

export const HelpDialog = lazyPart(() => import('./dialogs/help-dialog.tsx').then((module) => module.HelpDialog));

export const PasteDialog = lazyPart(() => import('./dialogs/paste-dialog.tsx').then((module) => module.PasteDialog));

export const RateDialog = lazyPart(() => import('./dialogs/rate-dialog.tsx').then((module) => module.RateDialog));

export const RatingsDialog = lazyPart(() =>
  import('./dialogs/ratings-dialog.tsx').then((module) => module.RatingsDialog),
);

export const RemovePhasesDialog = lazyPart(() =>
  import('./dialogs/remove-phases-dialog.tsx').then((module) => module.RemovePhasesDialog),
);

/** What it finds is found by its name in every language, as far as its words come. */
export const CommandPalette = lazyPart(async () => {
  const words = LANGUAGES.map((language) => fetchWords(language).catch(() => null));
  const [module] = await Promise.all([import('./find/command-palette.tsx'), ...words]);
  return module.CommandPalette;
});
