import {
  GAP,
  MIN_PHASE_WIDTH,
  createAnnotation,
  createChannel,
  createDismissal,
  createInfo,
  createInterest,
  createJourney,
  createLink,
  createMeasure,
  createOpportunity,
  createPersona,
  createPhase,
  createRating,
  createTouchpoint,
  emptyTables,
  inOrder,
  orderBetween,
  widthFor,
  type Annotation,
  type AnnotationTarget,
  type Aspect,
  type Channel,
  type Dismissal,
  type Id,
  type Interest,
  type Link,
  type Journey,
  type JourneyMap,
  type Measure,
  type Opportunity,
  type Persona,
  type Phase,
  type Rating,
  type Rows,
  type Table,
  type Touchpoint,
} from '#model';

/**
 * Maps written so that they look like the map:
 *
 *     map('Stroke',
 *       phase('Onset', 't1 t2'),
 *       phase('Treatment', 't3'),
 *       journey('Main', 't1 > t2 > t3'),
 *       rating('t1', 'medical', -1),
 *     )
 *
 * A name is the record's id and title. Cards stand in a row, `COLUMN` apart, the first at `GAP.border`;
 * a phase is as wide as they need. Links are called `Main-t1-t2`, ratings `t1-medical-patient`.
 */
export const map = (title: string, ...parts: readonly Part[]): JourneyMap =>
  parts.reduce((built, part) => part(built), { info: createInfo(title, CREATED), ...emptyTables() });

/** Adds something to a map. */
export type Part = (map: JourneyMap) => JourneyMap;

/** When every map of the builder was made. */
export const CREATED = '2026-11-22T08:00:00.000Z';
/** From one card's left edge to the next one's. */
const COLUMN = 248;

/** A phase right of those before it, with its touchpoints: `phase('Onset', 't1 t2')`. */
export const phase =
  (name: string, cards = '', fields: Partial<Phase> = {}): Part =>
  (built) => {
    const ids = words(cards);
    const width = Math.max(MIN_PHASE_WIDTH, widthFor(GAP.border + Math.max(0, ids.length - 1) * COLUMN));
    const row = createPhase({ id: name, title: name, order: nextOrder(built.phases), width, ...fields });
    const touchpoints = ids.map((id, index) =>
      createTouchpoint({ id, phaseId: row.id, x: GAP.border + index * COLUMN, y: 0, title: id }),
    );
    return withRows(withRows(built, 'phases', row), 'touchpoints', ...touchpoints);
  };

/** Gives some fields of a touchpoint other values: `card('t1', { y: 168, moment: true })`. */
export const card =
  (name: string, fields: Partial<Touchpoint>): Part =>
  (built) =>
    withRows(built, 'touchpoints', { ...built.touchpoints[name]!, ...fields });

/** A journey with the links of its line: `journey('Main', 't1 > t2 > t3, t2 > t4')`. */
export const journey =
  (name: string, line = '', fields: Partial<Journey> = {}): Part =>
  (built) => {
    const row = createJourney({ id: name, title: name, order: nextOrder(built.journeys), ...fields });
    const links = line.split(',').flatMap((stretch) => {
      const stops = stretch.split('>').map((stop) => stop.trim());
      return stops.slice(1).map((target, index) => {
        const source = stops[index]!;
        return createLink({ id: `${name}-${source}-${target}`, journeyId: row.id, source, target });
      });
    });
    return withRows(withRows(built, 'journeys', row), 'links', ...links);
  };

/** Gives a link a label, and says how long it is: `label('Main-t1-t2', 'referred')`. */
export const label =
  (link: Id, text: string, duration: Link['duration'] = null): Part =>
  (built) =>
    withRows(built, 'links', { ...built.links[link]!, label: text, duration });

/** A rating of a touchpoint, by the patient unless told otherwise. */
export const rating =
  (touchpoint: string, aspect: Aspect, score: number, fields: Partial<Rating> = {}): Part =>
  (built) => {
    const id = `${touchpoint}-${aspect}-${fields.perspective ?? 'patient'}`;
    return withRows(built, 'ratings', createRating({ id, touchpointId: touchpoint, aspect, score, ...fields }));
  };

/** What somebody wrote to something: `note('n1', { kind: 'touchpoint', id: 't1' })`. */
export const note =
  (name: string, target: AnnotationTarget, fields: Partial<Annotation> = {}): Part =>
  (built) =>
    withRows(built, 'annotations', createAnnotation({ id: name, target, text: name, createdAt: CREATED, ...fields }));

/** What could be done better at some touchpoints: `opportunity('o1', 't1 t2')`. */
export const opportunity =
  (name: string, cards = '', fields: Partial<Opportunity> = {}): Part =>
  (built) =>
    withRows(
      built,
      'opportunities',
      createOpportunity({ id: name, title: name, touchpointIds: words(cards), ...fields }),
    );

export const persona =
  (name: string, fields: Partial<Persona> = {}): Part =>
  (built) =>
    withRows(built, 'personas', createPersona({ id: name, order: nextOrder(built.personas), name, ...fields }));

/** A figure about the whole: `measure('Adherence', { kind: 'adherence', value: 62, unit: '%' })`. */
export const measure =
  (name: string, fields: Partial<Measure> = {}): Part =>
  (built) =>
    withRows(built, 'measures', createMeasure({ id: name, order: nextOrder(built.measures), title: name, ...fields }));

/** What somebody declares: `interest('Dr Mori', { counterpart: 'Acme' })`. */
export const interest =
  (role: string, fields: Partial<Interest> = {}): Part =>
  (built) =>
    withRows(built, 'interests', createInterest({ id: role, order: nextOrder(built.interests), role, ...fields }));

/** A finding that was laid aside: `dismissal('suffering t1')`. */
export const dismissal =
  (key: string, fields: Partial<Dismissal> = {}): Part =>
  (built) =>
    withRows(
      built,
      'dismissals',
      createDismissal({ id: key.replaceAll(' ', '-'), key, reason: 'Known', at: CREATED, ...fields }),
    );

/** How a channel works here: `channel('web', { credibility: 2 })`. */
export const channel =
  (name: string, fields: Partial<Channel>): Part =>
  (built) =>
    withRows(built, 'channels', createChannel({ id: name, channel: name, ...fields }));

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

const nextOrder = (records: Readonly<Record<Id, { readonly id: Id; readonly order: string }>>): string =>
  orderBetween(inOrder(records).at(-1)?.order ?? null, null);

const withRows = <T extends Table>(built: JourneyMap, table: T, ...rows: readonly Rows[T][]): JourneyMap => ({
  ...built,
  [table]: { ...built[table], ...Object.fromEntries(rows.map((row) => [row.id, row])) },
});
