import { Lock, LockOpen, Star } from 'lucide';
import type { ReactNode } from 'react';
import { fieldName } from '#fields';
import { channelsOf, type Touchpoint } from '#model';
import { actors, channels, durationText, nameOf, statuses } from '#knowledge';
import { useMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { IconButton, SegmentedControl, TextArea } from '#ui';
import { commandOf, isApple, runCommand, shortcutText } from '#commands';
import { useCommandContext } from '#commands/react';
import { sharedValue } from '#analysis';
import { ArrangeToolbar } from './arrange-toolbar.tsx';
import { editorOf, type TouchpointsProps } from './touchpoints.ts';

/** Title, place, whether it is planned, and whether it is a moment of truth. */
export function TouchpointHead({ touchpoints }: TouchpointsProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const edit = editorOf(context, touchpoints);
  const title = sharedValue(touchpoints, (touchpoint) => touchpoint.title);
  const status = sharedValue(touchpoints, (touchpoint) => touchpoint.status);
  const moment = sharedValue(touchpoints, (touchpoint) => touchpoint.moment);
  const locked = sharedValue(touchpoints, (touchpoint) => touchpoint.isLocked);
  const [only] = touchpoints;
  return (
    <header className="inspector-head">
      <h2 className="visually-hidden">
        {touchpoints.length > 1 ? t.inspector.touchpoints(touchpoints.length) : title.value || t.common.untitled}
      </h2>
      <div className="inspector-row">
        <SegmentedControl
          className="inspector-status"
          label={fieldName('status', language)}
          value={status.value}
          onChange={(next) => edit({ status: next })}
          options={statuses.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
        <IconButton
          icon={locked.value === true ? Lock : LockOpen}
          className="inspector-lock"
          label={locked.value === true ? t.arrange.unlock : t.arrange.lock}
          shortcut={shortcutText(commandOf('toggleLock').shortcuts[0] ?? '', isApple())}
          aria-pressed={locked.isMixed ? 'mixed' : locked.value}
          onClick={() => void runCommand('toggleLock', context)}
        />
        <IconButton
          icon={Star}
          className="inspector-star"
          label={fieldName('moment', language)}
          aria-pressed={moment.isMixed ? 'mixed' : moment.value}
          onClick={() => edit({ moment: moment.value !== true })}
        />
      </div>
      <TextArea
        plain
        enterCommits
        minRows={1}
        maxRows={5}
        className="inspector-title"
        label={fieldName('title', language)}
        placeholder={title.isMixed ? t.inspector.mixed : t.inspector.titlePlaceholder}
        value={title.value ?? ''}
        onCommit={(next) => edit({ title: next })}
      />
      {touchpoints.length > 1 || only === undefined ? (
        <>
          <p className="inspector-place">{t.inspector.touchpoints(touchpoints.length)}</p>
          <ArrangeToolbar />
        </>
      ) : (
        <PlaceLine touchpoint={only} />
      )}
    </header>
  );
}

function PlaceLine({ touchpoint }: { touchpoint: Touchpoint }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const phase = useMap((map) => map.phases[touchpoint.phaseId]?.title);
  const words = [
    phase,
    ...channelsOf(touchpoint).map((channel) => nameOf(channels, channel, language)),
    durationText(touchpoint.duration, language),
    ...touchpoint.actors.map((actor) => nameOf(actors, actor, language)),
  ];
  return <p className="inspector-place">{words.filter(Boolean).join(t.inspector.separator)}</p>;
}
