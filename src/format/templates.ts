import {
  standardPhases,
  words,
  type Example,
  type ExampleViews,
  type Name,
  type NameLanguage,
  type Template,
  type TemplateTouchpoint,
} from '#knowledge';
import { ASPECTS, type JourneyMap } from '#model';
import type { ReadContext } from './context.ts';
import { outlineToMap, type OutlineJourney, type OutlineTouchpoint } from './outline.ts';

/**
 * A new map from a template in one language, with its worked example where it has one. Its description says that it is
 * an illustration, every score is an assumption, and touchpoints and measures name no other source.
 */
export function templateToMap(template: Template, language: NameLanguage, context: ReadContext): JourneyMap {
  const { title, theme, behaviour, phases, touchpoints, journeys, example } = template;
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
          .map((touchpoint) =>
            example === undefined ? outlined(touchpoint, language) : worked(touchpoint, example, language),
          ),
      })),
      journeys: journeys.map((journey, index): OutlineJourney => ({
        title: journey.title[language],
        aspects: journey.aspects,
        behaviour: behaviour[language],
        persona: example?.journeyPersonas[index] ?? null,
        steps:
          journey.touchpoints === 'all'
            ? 'all'
            : journey.touchpoints.map((wanted) => touchpoints.findIndex(({ key }) => key === wanted)),
      })),
      personas: (example?.personas ?? []).map((persona) => told(persona, language)),
      measures: (example?.measures ?? []).map((measure) => told(measure, language)),
    },
    context,
  );
}

function outlined(touchpoint: TemplateTouchpoint, language: NameLanguage) {
  const { title, channel, actors, stage, moment, planned = false, painPoint, scores, reason, opportunity } = touchpoint;
  return {
    fields: {
      title: title[language],
      channel,
      actors,
      stage,
      moment,
      status: planned ? 'planned' : 'actual',
      painPoint: painPoint[language],
    },
    ratings: ASPECTS.map((aspect) => ({ aspect, score: scores[aspect], reason: reason[language] })),
    opportunities: [{ title: opportunity[language] }],
  } satisfies OutlineTouchpoint;
}

function worked(touchpoint: TemplateTouchpoint, example: Example, language: NameLanguage): OutlineTouchpoint {
  const outline = outlined(touchpoint, language);
  const isHere = ({ key }: { readonly key: number }): boolean => key === touchpoint.key;
  const found = example.touchpoints.find(isHere);
  const views = example.views.find(isHere);
  if (found === undefined) return outline;
  const { description, voice, engagement, mix, purposes, burden, opportunity, ratings } = found;
  return {
    fields: {
      ...outline.fields,
      ...told({ description, voice, engagement, mix, purposes }, language),
      burden,
      ...(views && viewsIn(views, language)),
      sources: words.illustrativeSource[language],
    },
    ratings: [...outline.ratings, ...ratings.map((rating) => told(rating, language))],
    opportunities: [
      ...outline.opportunities.map((idea) => ({ ...idea, ...told(opportunity, language) })),
      ...(views === undefined ? [] : [told(views.agreed, language)]),
    ],
    annotations: example.annotations.filter(isHere).map(({ perspective, text, reply }) => ({
      ...told({ perspective, text }, language),
      reply: reply && told(reply, language),
    })),
  };
}

const viewsIn = ({ patientView, clinicalView, marketingView, executiveView }: ExampleViews, language: NameLanguage) =>
  told({ patientView, clinicalView, marketingView, executiveView }, language);

type Told<F> = { readonly [K in keyof F]: F[K] extends Name ? string : F[K] };

/** The same fields, with what is said in both languages in one. */
const told = <F extends object>(fields: F, language: NameLanguage): Told<F> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]: [string, unknown]) => [field, isName(value) ? value[language] : value]),
  ) as Told<F>;

const isName = (value: unknown): value is Name => typeof value === 'object' && value !== null && 'ja' in value;

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
