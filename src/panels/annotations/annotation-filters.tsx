import { useMemo, type ReactNode } from 'react';
import { annotationThreads, type Perspective } from '#model';
import { perspectives } from '#knowledge';
import type { AnnotationFilter } from '#editor';
import { useMap } from '#editor/react';
import { formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { SearchField, SegmentedControl, Select } from '#ui';

interface AnnotationFiltersProps {
  readonly filter: AnnotationFilter;
  readonly search: string;
  readonly onFilter: (filter: AnnotationFilter) => void;
  readonly onSearch: (search: string) => void;
}

/** Which threads are listed, and shown on the canvas while the list is open. */
export function AnnotationFilters({ filter, search, onFilter, onSearch }: AnnotationFiltersProps): ReactNode {
  const t = useText().annotations;
  const language = useLanguage();
  const threads = useMap(annotationThreads);
  const authors = useMemo(
    () => [...new Set(threads.map(({ root }) => root.author))].sort((a, b) => a.localeCompare(b, language)),
    [threads, language],
  );
  const open = threads.filter(({ root }) => root.resolvedAt === null).length;
  const counts = { open, resolved: threads.length - open, all: threads.length };
  return (
    <div className="annotation-filters">
      <SegmentedControl
        fill
        label={t.state}
        value={filter.state}
        onChange={(state) => onFilter({ ...filter, state })}
        options={(['open', 'resolved', 'all'] as const).map((value) => ({
          value,
          label: `${t.states[value]} ${formatNumber(language, counts[value])}`,
        }))}
      />
      <div className="annotation-filter-row">
        <Select<Perspective | ''>
          label={t.perspective}
          value={filter.perspective ?? ''}
          onChange={(next) => onFilter({ ...filter, perspective: next === '' ? null : next })}
          options={[
            { value: '', label: t.everyPerspective },
            ...perspectives.map(({ id, name }) => ({ value: id, label: name[language] })),
          ]}
        />
        {/* A name may be empty: everybody is a word that no name is. */}
        <Select
          label={t.author}
          value={filter.author === null ? '*' : `=${filter.author}`}
          onChange={(next) => onFilter({ ...filter, author: next === '*' ? null : next.slice(1) })}
          options={[
            { value: '*', label: t.everyAuthor },
            ...authors.map((author) => ({ value: `=${author}`, label: author || t.noName })),
          ]}
        />
      </div>
      <SearchField label={t.search} clearLabel={t.clearSearch} value={search} onChange={onSearch} />
    </div>
  );
}
