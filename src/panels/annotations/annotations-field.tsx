import { useId, type ReactNode } from 'react';
import type { AnnotationTarget } from '#model';
import { useText } from '#i18n/react';
import { TargetAnnotations } from './target-annotations.tsx';

/** What is written to something, among the fields of its inspector. */
export function AnnotationsField({ target }: { target: AnnotationTarget }): ReactNode {
  const t = useText().annotations;
  const labelId = useId();
  return (
    <div className="ui-field" role="group" aria-labelledby={labelId}>
      <span className="ui-label" id={labelId}>
        {t.annotations}
      </span>
      <TargetAnnotations target={target} isQuiet />
    </div>
  );
}
