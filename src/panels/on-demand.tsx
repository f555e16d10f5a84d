import type { ReactNode } from 'react';
import { useSession } from '#editor/react';
import { fetchWords, LANGUAGES, withAllWords } from '#i18n';
import { lazyPart } from '#ui';
import { Coming } from './coming.tsx';

/** The dialogs come when they are first asked for. */

export const ConnectDialog = lazyPart(() =>
  withAllWords(import('./dialogs/connect-dialog.tsx')).then((module) => module.ConnectDialog),
);

export const HelpDialog = lazyPart(() =>
  withAllWords(import('./dialogs/help-dialog.tsx')).then((module) => module.HelpDialog),
);

export const PasteDialog = lazyPart(() =>
  withAllWords(import('./dialogs/paste-dialog.tsx')).then((module) => module.PasteDialog),
);

export const RateDialog = lazyPart(() =>
  withAllWords(import('./dialogs/rate-dialog.tsx')).then((module) => module.RateDialog),
);

export const RatingsDialog = lazyPart(() =>
  withAllWords(import('./dialogs/ratings-dialog.tsx')).then((module) => module.RatingsDialog),
);

export const RemovePhasesDialog = lazyPart(() =>
  withAllWords(import('./dialogs/remove-phases-dialog.tsx')).then((module) => module.RemovePhasesDialog),
);

/** What is not on the screen of a map that has just been opened. */

const OpenBubble = lazyPart(() =>
  import('./annotations/annotation-bubble.tsx').then((module) => module.AnnotationBubble),
);

/** The open threads of one thing, to stand beside it; nothing while none are open. */
export function AnnotationBubble(): ReactNode {
  const isOpen = useSession(({ annotating }) => annotating.open !== null);
  return isOpen ? <OpenBubble /> : null;
}

export const AnnotationsPanel = lazyPart(
  () => import('./annotations/annotations-panel.tsx').then((module) => module.AnnotationsPanel),
  <Coming />,
);

export const BehaviourDialog = lazyPart(() =>
  import('./journeys/behaviour-dialog.tsx').then((module) => module.BehaviourDialog),
);

export const OutlinePanel = lazyPart(
  () => import('./outline/outline.tsx').then((module) => module.OutlinePanel),
  <Coming />,
);

export const Subject = lazyPart(
  () => withAllWords(import('./inspector/subject.tsx')).then((module) => module.Subject),
  <Coming />,
);

/** Fetches what is wanted next, as soon as somebody begins to use the map. */
export const fetchNextPanels = (): void => {
  for (const part of [Subject, OpenBubble, AnnotationsPanel, OutlinePanel]) void part.fetch();
};

/** What it finds is found by its name in every language, as far as its words come. */
export const CommandPalette = lazyPart(async () => {
  const loading = withAllWords(import('./find/command-palette.tsx'));
  const words = LANGUAGES.map((language) => fetchWords(language).catch(() => null));
  const [module] = await Promise.all([loading, ...words]);
  return module.CommandPalette;
});
