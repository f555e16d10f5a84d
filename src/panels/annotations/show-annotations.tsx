import { List } from 'lucide';
import type { ReactNode } from 'react';
import { runCommand } from '#commands';
import { useCommandContext } from '#commands/react';
import { annotationThreads } from '#model';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Button } from '#ui';
import './annotations.css';

/** Leads to the list of all annotations, and says how many are open. */
export function ShowAnnotations(): ReactNode {
  const context = useCommandContext();
  const t = useText().annotations;
  const open = useMap((map) => annotationThreads(map).filter(({ root }) => root.resolvedAt === null).length);
  return (
    <Button
      variant="quiet"
      size="s"
      icon={List}
      className="annotation-another"
      onClick={() => runCommand('listAnnotations', context)}
    >
      {t.showAll(open)}
    </Button>
  );
}
