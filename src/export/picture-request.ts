import type { JourneyMap } from '#model';
import type { Session } from '#editor';
import type { Language } from '#i18n';
import type { Paper, Picture, Room } from '#scene';

/** How this person sees the map; the session has it. */
export type Sight = Pick<
  Session,
  'viewpoint' | 'isBlind' | 'visibility' | 'activeJourney' | 'selection' | 'matrix' | 'findings'
>;

/** What can stand around a picture. The date stands beside the title. */
export type PicturePart = 'title' | 'date' | 'legend' | 'personas' | 'experience' | 'annotations';

/** A picture that is asked for. */
export interface PictureRequest {
  readonly map: JourneyMap;
  readonly sight: Sight;
  readonly language: Language;
  /** The map, or the active journey as a matrix or an overview, where it leads anywhere. */
  readonly subject: 'map' | 'matrix' | 'overview';
  /** All touchpoints or the selected ones, if any are. A matrix is always whole. */
  readonly scope: 'map' | 'selection';
  readonly parts: readonly PicturePart[];
  /** Cut into pages of this paper or into slides; null for pictures of their own size. */
  readonly sheet: Paper | 'slide' | null;
  /** Without paper: what no picture is to be larger than; several are made where one would be. */
  readonly room: Room;
  /** What stands over a slide; null for what the map says of itself. */
  readonly headline: string | null;
  /** Who made a slide; '' leaves it out. */
  readonly organisation: string;
}

export type Pictures = readonly [Picture, ...Picture[]];

/** Of a session what a picture takes. */
export const sightOf = ({
  viewpoint,
  isBlind,
  visibility,
  activeJourney,
  selection,
  matrix,
  findings,
}: Sight): Sight => ({
  viewpoint,
  isBlind,
  visibility,
  activeJourney,
  selection,
  matrix,
  findings,
});
