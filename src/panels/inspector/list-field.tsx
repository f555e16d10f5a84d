import { useMemo, type ReactNode } from 'react';
import { changeList } from '#commands';
import { useCommandContext } from '#commands/react';
import { codeIn, fieldName, vocabularyOf, type ListField as ListFieldId } from '#fields';
import type { Touchpoint } from '#model';
import { nameOf } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { Field, TagInput } from '#ui';
import type { TouchpointsProps } from './touchpoints.ts';

interface ListFieldProps extends TouchpointsProps {
  readonly field: ListFieldId | 'furtherChannels';
  /** Where that is not the field's own name. */
  readonly label?: string;
  readonly placeholder?: string;
}

/** Some of what is known, or any other name. Of several touchpoints it shows what all have; adding and removing leaves the rest alone. */
export function ListField({ touchpoints, field, label, placeholder = '' }: ListFieldProps): ReactNode {
  const context = useCommandContext();
  const t = useText().inspector;
  const language = useLanguage();
  const common = useMemo(() => commonIn(touchpoints, field), [touchpoints, field]);
  const hasMore = touchpoints.some((touchpoint) => touchpoint[field].length > common.length);
  const named = field === 'furtherChannels' ? 'channel' : field;
  const known = vocabularyOf(named);
  const change = (names: readonly string[]): void => {
    const wanted = names.flatMap((name) => codeIn(named, name) ?? []);
    const added = wanted.filter((id) => !common.includes(id));
    const removed = common.filter((id) => !wanted.includes(id));
    changeList(context, { touchpoints, field }, { added, removed });
  };
  return (
    <Field label={label ?? fieldName(named, language)}>
      <TagInput
        value={common.map((id) => nameOf(known, id, language))}
        onChange={change}
        suggestions={known.map(({ name }) => name[language])}
        suggestionsLabel={t.suggestions}
        removeLabel={t.remove}
        placeholder={hasMore ? t.mixed : placeholder}
      />
    </Field>
  );
}

const commonIn = ([first, ...others]: readonly Touchpoint[], field: ListFieldProps['field']): readonly string[] =>
  (first?.[field] ?? []).filter((id) => others.every((touchpoint) => touchpoint[field].includes(id)));
