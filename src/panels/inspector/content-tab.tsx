import type { ReactNode } from 'react';
import { engagements, entryOf, sources } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { Field, Select, TextArea } from '#ui';
import { ActorsField } from './actors-field.tsx';
import { ChannelField } from './channel-field.tsx';
import { OpportunitiesField } from './opportunities-field.tsx';
import { sharedValue } from './shared-value.ts';
import { StageField } from './stage-field.tsx';
import { editorOf, type TouchpointsProps } from './touchpoints.ts';

/** What happens at the touchpoint, with whom, and what could be better. */
export function ContentTab(subject: TouchpointsProps): ReactNode {
  const t = useText().inspector;
  return (
    <div className="inspector-fields">
      <TextRow {...subject} field="description" label={t.description} placeholder={t.descriptionHint} />
      <TextRow {...subject} field="voice" label={t.voice} placeholder={t.voiceHint} />
      <ChannelField {...subject} />
      <ActorsField {...subject} />
      <StageField {...subject} />
      <EngagementField {...subject} />
      <TextRow {...subject} field="painPoint" label={t.painPoint} />
      <OpportunitiesField {...subject} />
      <TextRow {...subject} field="sources" label={t.sources} placeholder={t.sourcesHint} />
    </div>
  );
}

interface TextRowProps extends TouchpointsProps {
  readonly field: 'description' | 'voice' | 'painPoint' | 'sources';
  readonly label: string;
  readonly placeholder?: string;
}

function TextRow({ context, touchpoints, field, label, placeholder }: TextRowProps): ReactNode {
  const t = useText();
  const text = sharedValue(touchpoints, (touchpoint) => touchpoint[field]);
  return (
    <Field label={label}>
      <TextArea
        minRows={1}
        value={text.value ?? ''}
        placeholder={text.isMixed ? t.inspector.mixed : placeholder}
        onCommit={(next) => editorOf(context, touchpoints)({ [field]: next })}
      />
    </Field>
  );
}

function EngagementField({ context, touchpoints }: TouchpointsProps): ReactNode {
  const t = useText().inspector;
  const language = useLanguage();
  const engagement = sharedValue(touchpoints, (touchpoint) => touchpoint.engagement);
  const entry = entryOf(engagements, engagement.value ?? '');
  const hint = entry === undefined ? t.engagementHint : <span title={sources[entry.source].citation}>{entry.meaning[language]}</span>;
  return (
    <Field label={t.engagement} hint={hint}>
      <Select
        value={engagement.isMixed ? null : (engagement.value ?? '')}
        placeholder={t.mixed}
        onChange={(next) => editorOf(context, touchpoints)({ engagement: next === '' ? null : next })}
        options={[
          { value: '' as const, label: t.none },
          ...engagements.map(({ id, name }) => ({ value: id, label: name[language] })),
        ]}
      />
    </Field>
  );
}
