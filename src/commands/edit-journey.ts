import { ASPECTS, type Aspect, type Id } from '#model';
import type { CommandContext } from './command.ts';
import { edit, type FieldsOf } from './edit.ts';

/** Adds a journey, tagged with the first aspect that no other journey has alone, and makes it the active one. */
export function addJourney(context: CommandContext): void {
  const { editor, session } = context.openMap;
  const taken = Object.values(editor.getMap().journeys).flatMap(({ aspects }) => (aspects.length === 1 ? aspects : []));
  const aspect: Aspect = ASPECTS.find((each) => !taken.includes(each)) ?? 'medical';
  const id = context.newId();
  edit(context, 'addJourney', { id, title: context.names.newJourney, aspects: [aspect] });
  session.setState({ activeJourney: id, isLeftOpen: true, leftTab: 'journeys', naming: { kind: 'journey', id } });
}

/** Changes a journey's title, aspects, persona or behaviour. */
export const editJourney = (context: CommandContext, id: Id, fields: FieldsOf<'editJourney'>): boolean =>
  edit(context, 'editJourney', { id, ...fields });

/** Moves a journey to this place in the list. */
export const moveJourney = (context: CommandContext, id: Id, index: number): boolean =>
  edit(context, 'moveJourney', { id, index });

/** Deletes a journey with its links. */
export const removeJourney = (context: CommandContext, id: Id): boolean => edit(context, 'removeJourney', { id });
