import { standardPhases, words, type NameLanguage, type Template, type TemplateTouchpoint } from '#knowledge';
import { ASPECTS, type JourneyMap } from '#model';
import type { ReadContext } from './context.ts';
import { outlineToMap, type OutlineJourney, type OutlineTouchpoint } from './outline.ts';

/** A new map from a template in one language. Its description says that it is an illustration. */
export function templateToMap(template: Template, language: NameLanguage, context: ReadContext): JourneyMap {
  const { title, theme, behaviour, phases, touchpoints, journeys } = template;
  return outlineToMap(
    {
      title: title[language],
      description: words.illustrative[language],
      theme: theme[language],
      phases: phases.map(({ kind, title: name }, index) => ({
        kind,
        title: name[language],
        touchpoints: touchpoints
          .filter(({ phase }) => phase === index)
          .map((touchpoint) => touchpointIn(language, touchpoint)),
      })),
      journeys: journeys.map((journey): OutlineJourney => ({
        title: journey.title[language],
        aspects: journey.aspects,
        behaviour: behaviour[language],
        steps:
          journey.touchpoints === 'all'
            ? 'all'
            : journey.touchpoints.map((wanted) => touchpoints.findIndex(({ key }) => key === wanted)),
      })),
    },
    context,
  );
}

function touchpointIn(language: NameLanguage, touchpoint: TemplateTouchpoint): OutlineTouchpoint {
  const { title, channel, actors, stage, moment, painPoint, scores, reason, opportunity } = touchpoint;
  return {
    fields: { title: title[language], channel, actors, stage, moment, painPoint: painPoint[language] },
    ratings: ASPECTS.map((aspect) => ({ aspect, score: scores[aspect], reason: reason[language] })),
    opportunities: [opportunity[language]],
  };
}

/** A new map with the seven standard phases and one journey that leads nowhere yet. */
export const blankMap = (language: NameLanguage, context: ReadContext): JourneyMap =>
  outlineToMap(
    {
      title: words.untitledMap[language],
      phases: standardPhases.map(({ id, name }) => ({ kind: id, title: name[language], touchpoints: [] })),
      journeys: [{ title: words.journey[language], aspects: ['medical', 'psychological'], steps: 'all' }],
    },
    context,
  );
