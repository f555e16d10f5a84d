import { useMemo, useState, type ReactNode } from 'react';
import type { CommandContext, PasteSpot } from '#commands';
import type { PastedText } from '#format';
import { withAllWords } from '#i18n';
import { useText } from '#i18n/react';
import { useUndoToastOf } from '#controls';
import { PasteDialog, type PasteContent } from '#panels';
import { Part, useToasts } from '#ui';
import type { PasteTarget } from './pasting.ts';

interface Pasting {
  /** Pastes a part of a map. */
  readonly pasteJson: (json: string) => void;
  /** Pastes what another program has copied. */
  readonly pasteText: (pasted: PastedText) => void;
  /** Fetches what reads it, before it is wanted. */
  readonly fetch: () => void;
  /** The question about a list or a table. */
  readonly dialog: ReactNode;
}

type Reading = Awaited<ReturnType<typeof fetchReading>>;
type Asked = { readonly content: PasteContent; readonly spot: PasteSpot };

const fetchReading = () => withAllWords(import('./pasting.ts'));

/** Puts what was on the clipboard into the open map, or says why it cannot. What reads it comes when it is first needed. */
export function usePaste(context: CommandContext): Pasting {
  const t = useText();
  const toasts = useToasts();
  const tell = useUndoToastOf(context);
  const [asked, ask] = useState<Asked | null>(null);
  const { read, target } = useMemo(() => {
    const refuse = (text: string): void => void toasts.show({ text, tone: 'error', key: 'clipboard' });
    const target: PasteTarget = { context, t, refuse, tell, ask };
    const read = (paste: (reading: Reading) => void): void =>
      void fetchReading().then(paste, () => refuse(t.broken.notLoaded.hint));
    return { read, target };
  }, [context, t, toasts, tell]);
  const ways = useMemo(
    () => ({
      pasteJson: (json: string): void => read((reading) => reading.pasteJson(target, json)),
      pasteText: (pasted: PastedText): void => read((reading) => reading.pasteText(target, pasted)),
      fetch: (): void => void fetchReading().catch(() => null),
    }),
    [read, target],
  );
  const close = (): void => ask(null);
  const dialog = (
    <Part onClose={close}>
      {asked !== null && (
        <PasteDialog
          {...asked}
          onPaste={(plan, choice) => {
            close();
            read((reading) => reading.carryOut(target, plan, choice));
          }}
          onClose={close}
        />
      )}
    </Part>
  );
  return { ...ways, dialog };
}
