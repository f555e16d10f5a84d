import { Copy, FileDown, Printer } from 'lucide';
import type { ReactNode } from 'react';
import { runCommand, sheetCommandId } from '#commands';
import { useCommandContext } from '#commands/react';
import { useText } from '#i18n/react';
import { Button } from '#ui';

const WAYS = { print: Printer, csv: FileDown, copy: Copy } as const;

/** Takes a list home: on paper, as CSV, as text on the clipboard. */
export function SheetActions({ what }: { readonly what: 'findings' | 'review' }): ReactNode {
  const context = useCommandContext();
  const t = useText().sheets;
  return (Object.keys(WAYS) as (keyof typeof WAYS)[]).map((how) => (
    <Button
      key={how}
      size="s"
      variant="quiet"
      icon={WAYS[how]}
      onClick={() => runCommand(sheetCommandId(what, how), context)}
    >
      {t[how]}
    </Button>
  ));
}
