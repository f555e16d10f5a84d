import { ASPECTS, PERSPECTIVES, inOrder, type Aspect, type Id, type Viewpoint } from '#model';
import { passing, remembered, type Slice } from '../slice.ts';
import { eitherOf, isFlag, isText, listOf, oneOf, orNull, recordOf, shaped } from '../sound.ts';
import { VIEWS, type View } from '../view.ts';
import { thereOrNull } from './selecting.ts';

/** How a journey is shown while another is looked at. */
export type Visibility = 'shown' | 'dimmed' | 'hidden';

/** What the curves of the active journey are laid beside: another journey, another viewpoint, or what is planned. */
export type Comparison =
  | { readonly kind: 'journey'; readonly id: Id }
  | { readonly kind: 'viewpoint'; readonly viewpoint: Viewpoint }
  | { readonly kind: 'planned' };

/** Touchpoints that are looked at by themselves. */
export interface Picked {
  /** What they have in common, in words. */
  readonly name: string;
  readonly ids: ReadonlySet<Id>;
}

/** What is rated next once a score is given in quick rating: the same, another aspect of it, or the next touchpoint at the same aspect. */
export type AfterScore = 'stay' | 'aspect' | 'touchpoint';

/** From where, and at what, this person looks; the same in every view. */
export interface Looking {
  readonly view: View;
  /** The view that could not be shown, as long as it is asked for: not the one to open next time. */
  readonly brokenView: View | null;
  readonly activeJourney: Id | null;
  readonly visibility: Readonly<Record<Id, Visibility>>;
  /** Aspects that are looked at; everything else is dimmed. None: no filter. */
  readonly aspects: readonly Aspect[];
  /** The only touchpoints that are not drawn faintly; null: no such filter. */
  readonly picked: Picked | null;
  readonly viewpoint: Viewpoint;
  /** Each perspective rates without seeing what the others gave, until it is revealed; `viewpoint` is one of them then. */
  readonly isBlind: boolean;
  readonly comparison: Comparison | null;
  readonly afterScore: AfterScore;
}

const isViewpoint = oneOf<Viewpoint>(...PERSPECTIVES, 'all');

const isComparison = eitherOf(
  shaped<Extract<Comparison, { kind: 'planned' }>>({ kind: oneOf('planned') }),
  eitherOf(
    shaped<Extract<Comparison, { kind: 'journey' }>>({ kind: oneOf('journey'), id: isText }),
    shaped<Extract<Comparison, { kind: 'viewpoint' }>>({ kind: oneOf('viewpoint'), viewpoint: isViewpoint }),
  ),
);

export const looking: Slice<Looking> = {
  view: remembered<View>('canvas', oneOf(...VIEWS)),
  brokenView: passing<View | null>(null),
  activeJourney: remembered<Id | null>(
    null,
    orNull(isText),
    (id, { journeys }) => thereOrNull(id, journeys) ?? inOrder(journeys)[0]?.id ?? null,
  ),
  visibility: remembered<Looking['visibility']>({}, recordOf(oneOf<Visibility>('shown', 'dimmed', 'hidden'))),
  aspects: remembered<readonly Aspect[]>([], listOf(oneOf(...ASPECTS))),
  picked: passing<Picked | null>(null),
  viewpoint: remembered<Viewpoint>('patient', isViewpoint),
  isBlind: remembered(false, isFlag),
  comparison: remembered<Comparison | null>(null, orNull(isComparison), (comparison, { journeys }) =>
    comparison?.kind === 'journey' && !(comparison.id in journeys) ? null : comparison,
  ),
  afterScore: remembered<AfterScore>('stay', oneOf<AfterScore>('stay', 'aspect', 'touchpoint')),
};
