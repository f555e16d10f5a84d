import type { ReactNode } from 'react';
import { titlesOf, type AnnotationTarget } from '#model';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { ShowAnnotations } from './show-annotations.tsx';
import { TargetAnnotations } from './target-annotations.tsx';

interface SelectedAnnotationsProps {
  readonly targets: readonly AnnotationTarget[];
}

/** What is written to what is selected; of several things one after the other. */
export function SelectedAnnotations({ targets }: SelectedAnnotationsProps): ReactNode {
  const t = useText().annotations;
  const map = useMap((whole) => whole);
  return (
    <div className="selected-annotations">
      {targets.map((target) => {
        const { title } = titlesOf(map, target);
        return (
          <div key={target.kind === 'spot' ? '' : target.id}>
            {targets.length > 1 && <h3>{t.what({ kind: target.kind, title, other: '' })}</h3>}
            <TargetAnnotations target={target} isQuiet={targets.length > 1} />
          </div>
        );
      })}
      <ShowAnnotations />
    </div>
  );
}
