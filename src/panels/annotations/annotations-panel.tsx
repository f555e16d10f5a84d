import { ArrowLeft, MessageSquare } from 'lucide';
import { useMemo, useState, type ReactNode } from 'react';
import { commandOf, isApple, shortcutText } from '#commands';
import { annotationThreads } from '#model';
import { OPEN_THREADS } from '#editor';
import { useMap, useOpenMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, EmptyState, IconButton, isTouch } from '#ui';
import { AnnotationFilters } from './annotation-filters.tsx';
import { AnnotationGroup } from './annotation-group.tsx';
import { AuthorName } from './annotator-fields.tsx';
import { filteredAnnotations } from './filtered-annotations.ts';
import './annotations.css';

interface AnnotationsPanelProps {
  /** Mounted with it, as soon as it has come. */
  readonly children: ReactNode;
}

/** All annotations of the map, grouped by what they are on; a click goes there. */
export function AnnotationsPanel({ children }: AnnotationsPanelProps): ReactNode {
  const t = useText();
  const { session, places } = useOpenMap();
  const map = useMap((whole) => whole);
  const filter = useSession((state) => state.annotating.filter);
  const [search, setSearch] = useState('');
  const groups = useMemo(() => filteredAnnotations(map, filter, search), [map, filter, search]);
  const total = annotationThreads(map).length;
  const shown = groups.reduce((sum, { threads }) => sum + threads.length, 0);
  const setFilter = (next: typeof filter): void =>
    session.setState(({ annotating }) => ({ annotating: { ...annotating, filter: next } }));
  const close = (): void => {
    session.setState(({ annotating }) => ({ annotating: { ...annotating, isListOpen: false } }));
    places.details.takeFocus();
  };
  return (
    <section className="annotations-panel" aria-label={t.annotations.list}>
      <header className="annotations-panel-head">
        <IconButton icon={ArrowLeft} label={t.annotations.backToDetails} onClick={close} />
        <h2 className="inspector-heading">{t.annotations.list}</h2>
      </header>
      {total > 0 && <AnnotationFilters filter={filter} search={search} onFilter={setFilter} onSearch={setSearch} />}
      <div className="annotations-list">
        {total > 0 && (
          <p className="annotations-count" role="status">
            {t.annotations.count(shown)}
          </p>
        )}
        {groups.map((group) => (
          <AnnotationGroup key={group.key} group={group} />
        ))}
        {total === 0 && (
          <EmptyState icon={MessageSquare} title={t.annotations.none}>
            {isTouch()
              ? t.annotations.noneHintTouch
              : t.annotations.noneHint(shortcutText(commandOf('annotate').shortcuts[0]!, isApple()))}
          </EmptyState>
        )}
        {total > 0 && shown === 0 && (
          <EmptyState
            title={t.annotations.noneFound}
            actions={
              <Button
                onClick={() => {
                  setFilter({ ...OPEN_THREADS, state: 'all' });
                  setSearch('');
                }}
              >
                {t.annotations.clearFilter}
              </Button>
            }
          >
            {t.annotations.noneFoundHint}
          </EmptyState>
        )}
        <div className="annotations-me">
          <AuthorName />
        </div>
      </div>
      {children}
    </section>
  );
}
