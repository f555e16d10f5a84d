import type { Id, Opportunity } from '#model';
import type { CommandContext } from './command.ts';
import { edit, type FieldsOf } from './edit.ts';

/** Adds an opportunity; `touchpoints` are those that it concerns. */
export const addOpportunity = (context: CommandContext, title: string, touchpoints: readonly Id[] = []): boolean =>
  edit(context, 'addOpportunity', { id: context.newId(), title, touchpointIds: touchpoints });

/** Changes what an opportunity says, whom it concerns, or how it is judged. */
export const editOpportunity = (context: CommandContext, id: Id, fields: FieldsOf<'editOpportunity'>): boolean =>
  edit(context, 'editOpportunity', { id, ...fields });

/** Deletes an opportunity, everywhere. */
export const removeOpportunity = (context: CommandContext, id: Id): boolean =>
  edit(context, 'removeOpportunity', { id });

/**
 * Writes what all perspectives agree on at a touchpoint: the opportunity that says so already, or a new one, which
 * counts as agreed. It is deleted once nothing is left of it.
 */
export function writeAgreement(
  context: CommandContext,
  { touchpoint, agreed }: { readonly touchpoint: Id; readonly agreed: Opportunity | null },
  fields: Partial<Pick<Opportunity, 'title' | 'measure'>>,
): void {
  if (agreed !== null && isBlank({ ...agreed, ...fields })) removeOpportunity(context, agreed.id);
  else if (agreed !== null) editOpportunity(context, agreed.id, fields);
  else if (Object.values(fields).some((text) => text.trim() !== '')) {
    const added = { id: context.newId(), title: '', status: 'agreed', touchpointIds: [touchpoint] } as const;
    edit(context, 'addOpportunity', { ...added, ...fields });
  }
}

/** Nothing is left of it once its texts are emptied here; what the list of opportunities says of it would be lost otherwise. */
const isBlank = ({ title, measure, description, owner, impact, effort, touchpointIds }: Opportunity): boolean =>
  [title, measure, description, owner].every((text) => text.trim() === '') &&
  impact === null &&
  effort === null &&
  touchpointIds.length === 1;
