import type { ReactNode } from 'react';
import type { Annotation, Timestamp } from '#model';
import { nameOf, perspectives } from '#knowledge';
import { formatDate, changedAgo } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { useMinute } from '#ui';

/** Who wrote, from which perspective, how long ago. */
export function AnnotationByline({
  annotation: { author, perspective, createdAt },
  now,
}: {
  annotation: Annotation;
  now: () => Timestamp;
}): ReactNode {
  const t = useText().annotations;
  const language = useLanguage();
  const time = useMinute(now);
  return (
    <span className="annotation-byline">
      <strong>{author || t.noName}</strong>
      {perspective !== null && (
        <span className="annotation-perspective">{nameOf(perspectives, perspective, language)}</span>
      )}
      <time dateTime={createdAt} title={formatDate(language, createdAt, 'dateTime')}>
        {changedAgo(language, createdAt, time, t.justNow)}
      </time>
    </span>
  );
}
