import { Fragment, type ReactNode } from 'react';
import { useCommandContext } from '#commands/react';
import { fieldName, type OwnField } from '#fields';
import type { Viewpoint } from '#model';
import { engagements, entryOf, sources } from '#knowledge';
import { useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Field, Select, TextArea } from '#ui';
import { sharedValue } from '#analysis';
import { BurdenField } from './burden-field.tsx';
import { ChannelField } from './channel-field.tsx';
import { DurationField } from './duration-field.tsx';
import { InterestsField } from './interests-field.tsx';
import { ListField } from './list-field.tsx';
import { OpportunitiesField } from './opportunities-field.tsx';
import { StageField } from './stage-field.tsx';
import { editorOf, type TouchpointsProps } from './touchpoints.ts';
import { WordingField } from './wording-field.tsx';

/** What happens at the touchpoint, with whom, and what could be better; what concerns the perspective in use comes first. */
export function ContentTab(subject: TouchpointsProps): ReactNode {
  const context = useCommandContext();
  const t = useText().inspector;
  const language = useLanguage();
  const first = useSession((session) => FIRST[session.viewpoint]);
  const parts: Readonly<Record<Part, ReactNode>> = {
    description: <TextRow {...subject} field="description" placeholder={t.descriptionHint} />,
    voice: <TextRow {...subject} field="voice" placeholder={t.voiceHint} />,
    channel: <ChannelField {...subject} />,
    duration: (
      <DurationField
        label={fieldName('duration', language)}
        durations={subject.touchpoints.map(({ duration }) => duration)}
        onChange={(duration) => editorOf(context, subject.touchpoints)({ duration })}
      />
    ),
    actors: <ListField {...subject} field="actors" placeholder={t.actorsPlaceholder} />,
    stage: <StageField {...subject} />,
    engagement: <EngagementField {...subject} />,
    painPoint: <TextRow {...subject} field="painPoint" />,
    wording: <WordingField {...subject} />,
    burden: <BurdenField {...subject} />,
    purposes: <ListField {...subject} field="purposes" />,
    opportunities: <OpportunitiesField {...subject} />,
    interests: <InterestsField {...subject} />,
    sources: <TextRow {...subject} field="sources" placeholder={t.sourcesHint} />,
  };
  const order = new Set([...first, ...(Object.keys(parts) as Part[])]);
  return (
    <div className="inspector-fields">
      {[...order].map((part) => (
        <Fragment key={part}>{parts[part]}</Fragment>
      ))}
    </div>
  );
}

/** Fields that stand in the inspector's head, or not in it at all. */
type Elsewhere = 'title' | 'status' | 'moment' | 'mix';
type Part = Exclude<OwnField, Elsewhere> | 'burden' | 'interests' | 'opportunities';

/** What each perspective has on top; the rest follows in its usual order. */
const FIRST: Readonly<Record<Viewpoint, readonly Part[]>> = {
  all: [],
  patient: ['voice'],
  clinical: ['stage', 'actors'],
  marketing: ['channel', 'stage'],
  executive: ['painPoint', 'opportunities'],
};

interface TextRowProps extends TouchpointsProps {
  readonly field: 'description' | 'voice' | 'painPoint' | 'sources';
  readonly placeholder?: string;
}

function TextRow({ touchpoints, field, placeholder }: TextRowProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const text = sharedValue(touchpoints, (touchpoint) => touchpoint[field]);
  return (
    <Field label={fieldName(field, language)}>
      <TextArea
        minRows={1}
        value={text.value ?? ''}
        placeholder={text.isMixed ? t.inspector.mixed : placeholder}
        onCommit={(next) => editorOf(context, touchpoints)({ [field]: next })}
      />
    </Field>
  );
}

function EngagementField({ touchpoints }: TouchpointsProps): ReactNode {
  const context = useCommandContext();
  const t = useText().inspector;
  const language = useLanguage();
  const engagement = sharedValue(touchpoints, (touchpoint) => touchpoint.engagement);
  const entry = entryOf(engagements, engagement.value ?? '');
  const hint =
    entry === undefined ? (
      t.engagementHint
    ) : (
      <span title={sources[entry.source].citation}>{entry.meaning[language]}</span>
    );
  return (
    <Field label={fieldName('engagement', language)} hint={hint}>
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
