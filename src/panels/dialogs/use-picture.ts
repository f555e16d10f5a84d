import { useMemo } from 'react';
import { inOrder, type Id, type JourneyMap, type Persona } from '#model';
import { stageJumps } from '#analysis';
import { nameOf, perspectives } from '#knowledge';
import { browserMeasure, createSceneBuilder, experienceOf, pictureOf, type PersonaCardsOptions, type Picture } from '#scene';
import { formatDate, type Text } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { journeysThatAre } from '#editor';
import { picturedAnnotations } from '../annotations/pictured-annotations.ts';
import { useMap, useSession } from '#editor/react';

/** The open map as a finished picture, as this person sees its journeys; nothing of what is selected shows. */
export function usePicture({ only, withTitle, withLegend, withPersonas, withExperience, withAnnotations }: {
  only: ReadonlySet<Id> | null;
  withTitle: boolean;
  withLegend: boolean;
  withPersonas: boolean;
  withExperience: boolean;
  withAnnotations: boolean;
}): Picture {
  const t = useText();
  const language = useLanguage();
  const map = useMap((whole) => whole);
  const viewpoint = useSession((session) => session.viewpoint);
  const visibility = useSession((session) => session.visibility);
  const activeJourney = useSession((session) => session.activeJourney);
  return useMemo(() => {
    const scene = createSceneBuilder(browserMeasure)(map, { language, viewpoint, hidden: journeysThatAre('hidden', visibility) });
    const journey = activeJourney === null ? undefined : map.journeys[activeJourney];
    const heading = [journey?.title, viewpoint === 'all' ? t.inspector.allPerspectives : nameOf(perspectives, viewpoint, language)];
    const experience =
      journey === undefined || !withExperience
        ? null
        : {
            experience: experienceOf(map, scene.cards, { journey: journey.id, viewpoint }),
            marks: stageJumps(map, { journeyId: journey.id }),
            heading: [t.experience.title, ...heading].filter(Boolean).join(t.inspector.separator),
            guess: t.experience.guess,
          };
    return pictureOf(
      map,
      scene,
      {
        language,
        only,
        title: withTitle,
        legend: withLegend,
        subtitle: formatDate(language, map.info.updatedAt),
        dimmed: journeysThatAre('dimmed', visibility),
        activeJourney,
        personas: withPersonas ? { personas: personasShown(map, journeysThatAre('hidden', visibility)), ...personaWords(t) } : null,
        experience,
        annotations: withAnnotations ? picturedAnnotations(map, language) : null,
      },
      browserMeasure,
    );
  }, [map, language, viewpoint, visibility, activeJourney, only, withTitle, withLegend, withPersonas, withExperience, withAnnotations, t]);
}

/** Those of the journeys that are drawn; where these are nobody's, all. */
function personasShown(map: JourneyMap, hidden: ReadonlySet<Id>): readonly Persona[] {
  const personas = inOrder(map.personas);
  const journeys = Object.values(map.journeys).filter(({ id }) => !hidden.has(id));
  const shown = personas.filter(({ id }) => journeys.some(({ personaId }) => personaId === id));
  return shown.length === 0 ? personas : shown;
}

const personaWords = ({ personas }: Text): Omit<PersonaCardsOptions, 'personas'> => ({
  fictitious: personas.fictitious,
  unnamed: personas.unnamed,
  labels: personas.fields,
});
