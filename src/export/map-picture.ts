import { inOrder, type Id, type Journey, type JourneyMap, type Persona, type Viewpoint } from '#model';
import { stageJumps } from '#analysis';
import { nameOf, perspectives } from '#knowledge';
import {
  browserMeasure,
  createSceneBuilder,
  experienceOf,
  pictureOf,
  type PersonaCardsOptions,
  type Picture,
} from '#scene';
import { formatDate, type Text } from '#i18n';
import { journeysThatAre, type Visibility } from '#editor';
import { picturedAnnotations } from './pictured-annotations.ts';
import type { ExportChoices } from './export-options.tsx';

interface MapPictureView {
  readonly choices: ExportChoices;
  /** Only these touchpoints; null for the whole map. */
  readonly only: ReadonlySet<Id> | null;
  readonly viewpoint: Viewpoint;
  readonly visibility: Readonly<Record<Id, Visibility>>;
  readonly activeJourney: Id | null;
  readonly language: 'ja' | 'en';
  readonly t: Text;
}

/** The map as it lies on the canvas, as this person sees its journeys; nothing of what is selected shows. */
export function mapPicture(
  map: JourneyMap,
  { choices, only, viewpoint, visibility, activeJourney, language, t }: MapPictureView,
): Picture {
  const hidden = journeysThatAre('hidden', visibility);
  const scene = createSceneBuilder(browserMeasure)(map, { language, viewpoint, hidden });
  const journey = activeJourney === null ? undefined : map.journeys[activeJourney];
  const experience =
    journey === undefined || !choices.withExperience
      ? null
      : {
          experience: experienceOf(map, scene.cards, { journey: journey.id, viewpoint }),
          marks: stageJumps(map, { journeyId: journey.id }),
          heading: [t.experience.title, journey.title, viewpointName(viewpoint, language, t)]
            .filter(Boolean)
            .join(t.inspector.separator),
          guess: t.experience.guess,
        };
  const journeys = Object.values(map.journeys).filter(({ id }) => !hidden.has(id));
  return pictureOf(
    map,
    scene,
    {
      language,
      only,
      title: choices.withTitle,
      legend: choices.withLegend,
      subtitle: formatDate(language, map.info.updatedAt),
      dimmed: journeysThatAre('dimmed', visibility),
      activeJourney,
      personas: choices.withPersonas ? { personas: personasShown(map, journeys), ...personaWords(t) } : null,
      experience,
      annotations: choices.withAnnotations ? picturedAnnotations(map, language) : null,
    },
    browserMeasure,
  );
}

export const viewpointName = (viewpoint: Viewpoint, language: 'ja' | 'en', t: Text): string =>
  viewpoint === 'all' ? t.inspector.allPerspectives : nameOf(perspectives, viewpoint, language);

/** Those of these journeys; where they are nobody's, all. */
export function personasShown(map: JourneyMap, journeys: readonly Journey[]): readonly Persona[] {
  const personas = inOrder(map.personas);
  const shown = personas.filter(({ id }) => journeys.some(({ personaId }) => personaId === id));
  return shown.length === 0 ? personas : shown;
}

export const personaWords = ({ personas }: Text): Omit<PersonaCardsOptions, 'personas'> => ({
  fictitious: personas.fictitious,
  unnamed: personas.unnamed,
  labels: personas.fields,
});
