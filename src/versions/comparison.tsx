import { useMemo, useRef, type ReactNode } from 'react';
import { countDifferences, differences, placeKey, placesDiffering, type DifferencePlace } from '#analysis';
import { useLanguage, useText } from '#i18n/react';
import type { JourneyMap } from '#model';
import {
  browserMeasure,
  createSceneBuilder,
  differencePicture,
  type DifferenceMark,
  type DifferenceMarks,
  type DifferencePicture,
} from '#scene';
import { DifferenceList } from './difference-list.tsx';
import { DifferenceSign } from './difference-sign.tsx';
import { PictureViewer, type PictureViewerActions } from './picture-viewer.tsx';

interface ComparisonProps {
  readonly before: JourneyMap;
  readonly after: JourneyMap;
  /** Which two these are, in words. */
  readonly title: string;
}

const KINDS: readonly DifferenceMark[] = ['added', 'removed', 'changed', 'moved'];

/** What lies between two versions: on the map, and as a list that leads to places on it. */
export function Comparison({ before, after, title }: ComparisonProps): ReactNode {
  const t = useText().versions;
  const language = useLanguage();
  const viewer = useRef<PictureViewerActions>(null);
  const all = useMemo(() => differences(before, after), [before, after]);
  const drawn = useMemo(() => draw(before, after, language), [before, after, language]);
  const counts = countDifferences(all);
  const show = (place: DifferencePlace): void => {
    const box = drawn.places[place.table].get(place.id);
    if (box !== undefined) viewer.current?.show(box);
  };
  return (
    <div className="comparison">
      <div className="comparison-picture">
        <h2 className="comparison-title">{title}</h2>
        <ul className="comparison-legend">
          {KINDS.map((kind) => (
            <li key={kind} data-none={counts[kind] === 0}>
              <DifferenceSign kind={kind} /> {t.kind[kind]} {counts[kind]}
            </li>
          ))}
        </ul>
        <PictureViewer picture={drawn.picture} label={t.picture} ref={viewer} />
      </div>
      <div className="comparison-words">
        <h2 className="comparison-title">{t.differences}</h2>
        {all.length === 0 ? (
          <p>{t.same}</p>
        ) : (
          <DifferenceList key={title} all={all} before={before} after={after} onShow={show} />
        )}
      </div>
    </div>
  );
}

const OPTIONS = { viewpoint: 'all', activeJourney: null, hidden: new Set<string>() } as const;

function draw(before: JourneyMap, after: JourneyMap, language: 'ja' | 'en'): DifferencePicture {
  const side = (map: JourneyMap) => ({ map, scene: createSceneBuilder(browserMeasure)(map, { ...OPTIONS, language }) });
  const kinds = placesDiffering(differences(before, after));
  const marksIn = (table: DifferencePlace['table']): ReadonlyMap<string, DifferenceMark> =>
    new Map(
      Object.keys({ ...before[table], ...after[table] }).flatMap((id) => {
        const kind = kinds.get(placeKey({ table, id }));
        return kind === undefined ? [] : [[id, kind]];
      }),
    );
  const marks: DifferenceMarks = {
    phases: marksIn('phases'),
    touchpoints: marksIn('touchpoints'),
    links: marksIn('links'),
  };
  return differencePicture(side(before), side(after), { marks, language, measure: browserMeasure });
}
