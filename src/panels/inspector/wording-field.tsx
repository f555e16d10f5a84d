import { useDeferredValue, useRef, useState, type ReactNode } from 'react';
import { sharedValue } from '#analysis';
import { useCommandContext } from '#commands/react';
import { fieldName } from '#fields';
import { withAllWords } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { Field, lazyPart, Part, TextArea, type TextMark } from '#ui';
import { editorOf, type TouchpointsProps } from './touchpoints.ts';
import './wording.css';

/** It brings the rules with it, and comes with the first word. */
const WordingCheck = lazyPart(() => withAllWords(import('./wording-check.tsx')).then((module) => module.WordingCheck));

const NONE: readonly TextMark[] = [];

/** The text that the patient meets, looked through for what rules of advertising forbid while it is written. */
export function WordingField({ touchpoints }: TouchpointsProps): ReactNode {
  const context = useCommandContext();
  const t = useText().inspector;
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const wording = sharedValue(touchpoints, (touchpoint) => touchpoint.wording);
  const [draft, setDraft] = useState<string | null>(null);
  const [marks, setMarks] = useState(NONE);
  const text = useDeferredValue(draft ?? wording.value ?? '');
  const write = (next: string): void => editorOf(context, touchpoints)({ wording: next });
  const select = (start: number, end: number): void => {
    const area = box.current?.querySelector('textarea');
    area?.focus();
    area?.setSelectionRange(start, end);
  };
  const isWritten = text.trim() !== '';
  return (
    <div ref={box} className="wording">
      <Field label={fieldName('wording', language)}>
        <TextArea
          minRows={1}
          maxRows={24}
          value={wording.value ?? ''}
          placeholder={wording.isMixed ? t.mixed : t.wordingHint}
          marks={isWritten ? marks : NONE}
          onDraft={setDraft}
          onPlan={write}
          onCommit={(next) => {
            setDraft(null);
            write(next);
          }}
        />
      </Field>
      {isWritten && (
        <Part>
          <WordingCheck touchpoints={touchpoints} text={text} onMarks={setMarks} onSelect={select} />
        </Part>
      )}
    </div>
  );
}
