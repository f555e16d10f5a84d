import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceBetween,
  WandSparkles,
} from 'lucide';
import type { ReactNode } from 'react';
import { commandOf, isApple, runCommand, shortcutText, type CommandId } from '#commands';
import { useCommandContext } from '#commands/react';
import { useText } from '#i18n/react';
import { Toolbar, type IconNode } from '#ui';

/** The icons are named after the line that things are aligned at. */
const GROUPS = [
  [
    ['alignLeft', AlignStartVertical],
    ['alignCentre', AlignCenterVertical],
    ['alignRight', AlignEndVertical],
  ],
  [
    ['alignTop', AlignStartHorizontal],
    ['alignMiddle', AlignCenterHorizontal],
    ['alignBottom', AlignEndHorizontal],
  ],
  [
    ['distributeHorizontally', AlignHorizontalSpaceBetween],
    ['distributeVertically', AlignVerticalSpaceBetween],
    ['tidy', WandSparkles],
  ],
] as const satisfies readonly (readonly (readonly [CommandId, IconNode])[])[];

/** Puts several selected touchpoints in order. */
export function ArrangeToolbar(): ReactNode {
  const context = useCommandContext();
  const t = useText();
  return (
    <Toolbar
      label={t.arrange.arrange}
      className="inspector-arrange"
      groups={GROUPS.map((group) =>
        group.map(([id, icon]) => {
          const { shortcuts, isEnabled } = commandOf(id);
          return {
            id,
            icon,
            label: id === 'tidy' ? t.arrange.tidySelection : t.commands[id],
            shortcut: shortcuts[0] === undefined ? undefined : shortcutText(shortcuts[0], isApple()),
            disabled: !isEnabled(context),
            onClick: () => void runCommand(id, context),
          };
        }),
      )}
    />
  );
}
