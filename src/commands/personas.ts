import { createMap, inOrder, tableOf, type Id, type JourneyMap } from '#model';
import { serialise } from '#format';
import { editAll } from './edit.ts';
import type { CommandContext } from './command.ts';

/** A persona as a text for the clipboard: a Tabiji file with nothing else in it. null where it is not there. */
export function personaText({ info, personas }: JourneyMap, id: Id): string | null {
  const persona = personas[id];
  if (persona === undefined) return null;
  const alone = createMap({ ...info, title: persona.name, description: '', theme: '' }, [{ id: 'phase', title: '' }]);
  return serialise({ ...alone, personas: tableOf([persona]) });
}

/** Adds all personas of another map to the open one, in one undo step; how many there were. */
export function pastePersonas(context: CommandContext, from: Pick<JourneyMap, 'personas'>): number {
  const personas = inOrder(from.personas);
  editAll(
    context,
    personas.map((persona) => ({ name: 'addPersona', args: { ...persona, id: context.newId() } })),
  );
  return personas.length;
}
