import { burdenAlong, type BurdenAlong, type BurdenSum } from '#analysis';
import { burdenSpan, burdenText, type NameLanguage } from '#knowledge';
import { pathOf, type Id, type JourneyMap } from '#model';
import type { Text } from '#i18n';

interface Options {
  readonly language: NameLanguage;
  readonly t: Text;
}

/**
 * What a journey costs in all, in words, by the touchpoints under which it stands: of the whole under the very first, of
 * a phase and of a branch under the first that the journey meets of it. Where ways part, from the cheapest to the
 * dearest: nobody goes two of them, and nobody a mean.
 */
export function burdenSums(map: JourneyMap, journey: Id, { language, t }: Options): ReadonlyMap<Id, string> {
  const along = burdenAlong(map, journey);
  const path = pathOf(map, journey);
  const words = t.matrix.burden;
  const lines = new Map<Id, readonly string[]>();
  const say = (id: Id | undefined, name: string, sum: string): void => {
    if (id !== undefined && sum !== '') lines.set(id, [...(lines.get(id) ?? []), words.sum(name, sum)]);
  };
  const span = ({ least, most }: Pick<BurdenAlong, 'least' | 'most'>): string => burdenSpan(least, most, language);
  const said = (sum: BurdenSum): string => burdenText(sum, language);

  say(path[0]?.id, words.journey, span(along));
  if (along.branches.length > 0) say(path[0]?.id, words.always, said(along.always));
  for (const phase of along.phases)
    say(path.find(({ phaseId }) => phaseId === phase.phaseId)?.id, words.phase, span(phase));
  for (const { touchpointIds, sum } of along.branches) {
    const first = path.find(({ id }) => touchpointIds.includes(id));
    say(first?.id, words.branch(first?.title || t.common.untitled), said(sum));
  }
  return new Map([...lines].map(([id, own]) => [id, own.join('\n')]));
}
