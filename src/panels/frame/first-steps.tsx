import { Circle, CircleCheck, X } from 'lucide';
import type { ReactNode } from 'react';
import { commandOf, isApple, shortcutText, type CommandId } from '#commands';
import { useText } from '#i18n/react';
import { Icon, IconButton, classNames } from '#ui';
import { FIRST_STEPS, type FirstStep } from './steps.ts';
import './first-steps.css';

export interface FirstStepsProps {
  readonly done: ReadonlySet<FirstStep>;
  readonly onDismiss: () => void;
}

/** Five things to know, ticked as they are done. Stands beside the map, never over it. */
export function FirstSteps({ done, onDismiss }: FirstStepsProps): ReactNode {
  const t = useText().firstSteps;
  const key = (id: CommandId): string => shortcutText(commandOf(id).shortcuts[0] ?? '', isApple());
  const words = matchMedia('(pointer: coarse)').matches ? t.touch : t.mouse;
  const textOf: Record<FirstStep, string> = {
    ...words,
    undo: words.undo(key('undo')),
    look: words.look(key('commandPalette')),
  };
  return (
    <section className="first-steps" aria-label={t.title}>
      <h2>
        {t.title} <span className="first-steps-count">{t.count(done.size, FIRST_STEPS.length)}</span>
      </h2>
      <IconButton size="s" icon={X} label={t.dismiss} onClick={onDismiss} className="first-steps-close" />
      <ul>
        {FIRST_STEPS.map((step) => {
          const isDone = done.has(step);
          return (
            <li key={step} className={classNames(isDone && 'is-done')}>
              <Icon icon={isDone ? CircleCheck : Circle} size={14} label={isDone ? t.done : undefined} />
              <span>{textOf[step]}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
