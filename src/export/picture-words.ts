import { inOrder, type Journey, type JourneyMap, type Persona, type Viewpoint } from '#model';
import { nameOf, perspectives } from '#knowledge';
import { formatNumber, textIn, type Language } from '#i18n';
import type { PersonaCardsOptions } from '#scene';

export const viewpointName = (viewpoint: Viewpoint, language: Language): string =>
  viewpoint === 'all' ? textIn(language).inspector.allPerspectives : nameOf(perspectives, viewpoint, language);

/** Those of these journeys; where they are nobody's, all. */
export function personasShown(map: JourneyMap, journeys: readonly Journey[]): readonly Persona[] {
  const personas = inOrder(map.personas);
  const shown = personas.filter(({ id }) => journeys.some(({ personaId }) => personaId === id));
  return shown.length === 0 ? personas : shown;
}

export function personaWords(language: Language): Omit<PersonaCardsOptions, 'personas'> {
  const { fictitious, unnamed, fields } = textIn(language).personas;
  return { fictitious, unnamed, labels: fields };
}

type PageOf = (page: number, pages: number) => string;

/** Which page of how many, in words. */
export const pageNumber =
  (language: Language): PageOf =>
  (page, pages) =>
    textIn(language).exporting.pageOf(formatNumber(language, page), formatNumber(language, pages));

/** Which picture of how many that belong together, in words. */
export const partNumber =
  (language: Language): PageOf =>
  (part, parts) =>
    textIn(language).exporting.partOf(formatNumber(language, part), formatNumber(language, parts));
