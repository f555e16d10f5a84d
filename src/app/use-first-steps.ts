import { useCallback, useEffect, useState } from 'react';
import type { OpenMap } from '#editor';
import { useText } from '#i18n/react';
import { FIRST_STEPS, stepTaken, type FirstStep } from '#panels';
import type { Device } from '#storage';
import { useToasts } from '#ui';

const KEY = 'firstSteps';

/** What this device remembers of them. */
interface Taken {
  readonly done: readonly FirstStep[];
  readonly isOver: boolean;
}

/** What is sound of what the device remembers. */
function soundTaken(value: unknown): Taken {
  const { done, isOver } = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return {
    done: FIRST_STEPS.filter((step) => Array.isArray(done) && done.includes(step)),
    isOver: isOver === true,
  };
}

interface FirstStepsState {
  /** Null where they are not shown: while nothing is known, and for good once all is done or they were closed. */
  readonly done: ReadonlySet<FirstStep> | null;
  readonly dismiss: () => void;
}

/** Ticks off what a newcomer does. `isLooking`: the palette or the list of keys is open. */
export function useFirstSteps(device: Device, { editor }: OpenMap, isLooking: boolean): FirstStepsState {
  const t = useText();
  const toasts = useToasts();
  const [taken, setTaken] = useState<Taken | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void device.get(KEY).then((value) => {
      if (isCurrent) setTaken(soundTaken(value));
    });
    return () => {
      isCurrent = false;
    };
  }, [device]);

  const keep = useCallback(
    (next: Taken): void => {
      setTaken(next);
      void device.set(KEY, next);
    },
    [device],
  );
  const take = useCallback(
    (step: FirstStep | null): void => {
      if (taken === null || taken.isOver || step === null || taken.done.includes(step)) return;
      const done = [...taken.done, step];
      const isOver = done.length === FIRST_STEPS.length;
      keep({ done, isOver });
      if (isOver) toasts.show({ text: t.firstSteps.allDone, duration: 10_000 });
    },
    [taken, keep, toasts, t],
  );
  useEffect(() => editor.subscribe((change, source) => take(stepTaken(change, source))), [editor, take]);
  useEffect(() => {
    if (isLooking) take('look');
  }, [isLooking, take]);

  return {
    done: taken === null || taken.isOver ? null : new Set(taken.done),
    dismiss: () => keep({ done: taken?.done ?? [], isOver: true }),
  };
}
