import { passing, remembered, type Slice } from '../slice.ts';
import { isFlag, isSize, isText, listOf, oneOf, orNull, recordOf, shaped } from '../sound.ts';

/** What the left column shows. */
export type LeftTab = 'journeys' | 'outline';

/** What the right column shows of a touchpoint. */
export type RightTab = 'content' | 'experience' | 'approach' | 'annotations';

/** What stands around a view. */
export interface Panels {
  readonly isLeftOpen: boolean;
  readonly leftTab: LeftTab;
  /** Rows of the outline, by their keys, that were opened or closed by hand. */
  readonly outlineRows: Readonly<Record<string, boolean>>;
  readonly isRightOpen: boolean;
  /** Kept while the panel gives way and comes back. */
  readonly rightTab: RightTab;
  /** Closed for want of room only: something to show brings it back. */
  readonly isRightWaiting: boolean;
  /** Which panels are open where one works, while a view that is read has them closed; null elsewhere. */
  readonly panelsAway: { readonly left: boolean; readonly right: boolean } | null;
  /** Widths that this person gave the side panels, CSS px; null as they come. */
  readonly leftWidth: number | null;
  readonly rightWidth: number | null;
  /** Nothing but the map is shown. */
  readonly isFullScreen: boolean;
  /** Ids of the commands chosen from the palette, latest first. */
  readonly recentCommands: readonly string[];
  /** Who makes slides of it; belongs to the device, whatever the map. */
  readonly organisation: string;
}

export const panels: Slice<Panels> = {
  isLeftOpen: remembered(true, isFlag),
  leftTab: remembered<LeftTab>('journeys', oneOf('journeys', 'outline')),
  outlineRows: remembered<Panels['outlineRows']>({}, recordOf(isFlag)),
  isRightOpen: remembered(true, isFlag),
  rightTab: passing<RightTab>('content'),
  isRightWaiting: remembered(false, isFlag),
  panelsAway: remembered<Panels['panelsAway']>(null, orNull(shaped({ left: isFlag, right: isFlag }))),
  leftWidth: remembered<number | null>(null, orNull(isSize)),
  rightWidth: remembered<number | null>(null, orNull(isSize)),
  isFullScreen: passing(false),
  recentCommands: remembered<readonly string[]>([], listOf(isText)),
  organisation: passing(''),
};
