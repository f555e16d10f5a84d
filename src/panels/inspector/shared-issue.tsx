import { X } from 'lucide';
import { useId, useMemo, type ReactNode } from 'react';
import { removeOpportunity, writeAgreement } from '#commands';
import { useCommandContext } from '#commands/react';
import { PERSPECTIVES, VIEW_FIELDS, type Id, type Opportunity, type Perspective, type Touchpoint } from '#model';
import { nameOf, perspectives } from '#knowledge';
import { useMap, useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Field, IconButton, TextArea } from '#ui';
import { editorOf } from './touchpoints.ts';
import './shared-issue.css';

interface SharedIssueProps {
  readonly touchpoint: Touchpoint;
}

/** What each perspective sees as the problem, a line each, and the one sentence and measure that all agree on. */
export function SharedIssue({ touchpoint }: SharedIssueProps): ReactNode {
  const t = useText().perspectives;
  const headingId = useId();
  const viewpoint = useSession((session) => session.viewpoint);
  const isBlind = useSession((session) => session.isBlind);
  const own = PERSPECTIVES.filter((perspective) => perspective === viewpoint);
  const shown = isBlind ? own : [...own, ...PERSPECTIVES.filter((perspective) => perspective !== viewpoint)];
  return (
    <section className="inspector-section" aria-labelledby={headingId}>
      <h3 className="ui-label" id={headingId}>
        {t.issue}
      </h3>
      <p className="ui-hint">{t.issueHint}</p>
      {shown.map((perspective) => (
        <ViewField
          key={perspective}
          touchpoint={touchpoint}
          perspective={perspective}
          isOwn={perspective === viewpoint}
        />
      ))}
      <Agreed touchpointId={touchpoint.id} />
    </section>
  );
}

function ViewField({
  touchpoint,
  perspective,
  isOwn,
}: SharedIssueProps & { perspective: Perspective; isOwn: boolean }): ReactNode {
  const context = useCommandContext();
  const t = useText().perspectives;
  const language = useLanguage();
  const field = VIEW_FIELDS[perspective];
  return (
    <Field
      label={t.viewOf(nameOf(perspectives, perspective, language))}
      className={isOwn ? 'issue-view is-own' : 'issue-view'}
    >
      <TextArea
        enterCommits
        minRows={1}
        maxRows={4}
        value={touchpoint[field]}
        placeholder={t.viewPlaceholder}
        onCommit={(next) => editorOf(context, [touchpoint])({ [field]: next })}
      />
    </Field>
  );
}

/** An opportunity that counts as what all agree on: no single perspective's, and past being an idea. */
const isAgreed = ({ perspective, status }: Opportunity): boolean =>
  perspective === null && ['agreed', 'doing', 'done'].includes(status);

function Agreed({ touchpointId }: { touchpointId: Id }): ReactNode {
  const t = useText().perspectives;
  const opportunities = useMap((map) => map.opportunities);
  const here = useMemo(
    () =>
      Object.values(opportunities).filter(
        (opportunity) => isAgreed(opportunity) && opportunity.touchpointIds.includes(touchpointId),
      ),
    [opportunities, touchpointId],
  );
  const rows = here.length === 0 ? [null] : here;
  return (
    <>
      {rows.map((opportunity, index) => (
        // The first one keeps its place when it comes into being, and with it the text cursor.
        <AgreedRow
          key={index === 0 ? 'first' : opportunity?.id}
          touchpointId={touchpointId}
          opportunity={opportunity}
        />
      ))}
      {here.length > 0 && <p className="ui-hint">{t.agreedNote}</p>}
    </>
  );
}

interface AgreedRowProps {
  readonly touchpointId: Id;
  /** Null while nothing is agreed on. */
  readonly opportunity: Opportunity | null;
}

function AgreedRow({ touchpointId, opportunity }: AgreedRowProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const save = (fields: Partial<Pick<Opportunity, 'title' | 'measure'>>): void =>
    writeAgreement(context, { touchpoint: touchpointId, agreed: opportunity }, fields);
  const title = opportunity?.title ?? '';
  return (
    <div className="issue-agreed">
      <Field
        label={t.perspectives.agreed}
        aside={
          opportunity !== null && (
            <IconButton
              size="s"
              icon={X}
              label={t.perspectives.removeAgreed(title || t.common.untitled)}
              onClick={() => removeOpportunity(context, opportunity.id)}
            />
          )
        }
      >
        <TextArea
          enterCommits
          minRows={2}
          maxRows={6}
          value={title}
          placeholder={t.perspectives.agreedPlaceholder}
          onCommit={(next) => save({ title: next })}
        />
      </Field>
      <Field label={t.perspectives.measure}>
        <TextArea
          enterCommits
          minRows={1}
          maxRows={3}
          value={opportunity?.measure ?? ''}
          placeholder={t.perspectives.measurePlaceholder}
          onCommit={(next) => save({ measure: next })}
        />
      </Field>
    </div>
  );
}
