import { ASPECTS, cleanFields, createJourney, inOrder, type Journey } from '#model';
import { isSameWord } from '#knowledge';
import type { PastedItem } from '#format';
import type { CommandContext } from './command.ts';

/** Which touchpoints follow each other in which journey. */
export interface PastePath {
  readonly journey: Journey;
  readonly isNew: boolean;
  readonly steps: readonly PastedItem[];
}

/** The journeys that a pasted list names, its touchpoints in their order; where it names none, all in the active one. */
export function pastePaths(context: CommandContext, items: readonly PastedItem[]): PastePath[] {
  const { editor, session } = context.openMap;
  const known = inOrder(editor.getMap().journeys);
  const active = known.find(({ id }) => id === session.getState().activeJourney) ?? known[0];
  const taken = new Set(known.flatMap(({ aspects }) => (aspects.length === 1 ? aspects : [])));
  const create = (title: string): Journey => {
    const aspect = ASPECTS.find((each) => !taken.has(each)) ?? 'medical';
    taken.add(aspect);
    return createJourney({ id: context.newId(), order: '', aspects: [aspect], ...cleanFields('journeys', { title }) });
  };
  if (items.every(({ journeys }) => journeys.length === 0)) {
    return [{ journey: active ?? create(context.names.newJourney), isNew: active === undefined, steps: [...items] }];
  }
  const paths: (PastePath & { readonly steps: PastedItem[] })[] = [];
  for (const item of items) {
    for (const title of item.journeys) {
      const path = paths.find(({ journey }) => isSameWord(journey.title, title));
      if (path !== undefined) path.steps.push(item);
      else {
        const same = known.find((journey) => isSameWord(journey.title, title));
        paths.push({ journey: same ?? create(title), isNew: same === undefined, steps: [item] });
      }
    }
  }
  return paths;
}
