import { isApple } from '#commands';
import { Fragment, type ReactNode } from 'react';
import { useText } from '#i18n/react';
import { Dialog, Kbd } from '#ui';
import { helpGroups, type HelpRow } from './help-dialog-rows.ts';
import './help-dialog.css';

export interface HelpDialogProps {
  readonly onClose: () => void;
}

/** Every command with its keys, and what mouse and fingers do. */
export function HelpDialog({ onClose }: HelpDialogProps): ReactNode {
  const t = useText();
  const groups = helpGroups({ isApple: isApple(), space: t.dialogs.help.space });
  return (
    <Dialog
      open
      size="l"
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t.dialogs.help.title}
      closeLabel={t.common.close}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it takes the focus, so that the keys scroll it */}
      <div className="help" role="region" aria-label={t.dialogs.help.title} tabIndex={0}>
        {groups.map(({ group, rows }) => (
          <section key={group} className="help-group">
            <h3>{t.dialogs.help.groups[group]}</h3>
            <dl>
              {rows.map((row) => (
                <Fragment key={row.id}>
                  <dt>
                    <NameOf row={row} />
                  </dt>
                  <dd>
                    {row.keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
        <section className="help-group">
          <h3>{t.dialogs.help.gestures}</h3>
          <dl className="help-gestures">
            {Object.values(t.dialogs.help.rows).map(({ gesture, effect }) => (
              <Fragment key={gesture}>
                <dt>{effect}</dt>
                <dd>{gesture}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

function NameOf({ row }: { row: HelpRow }): ReactNode {
  const t = useText();
  return row.stem === null ? t.commands[row.id] : t.dialogs.help.stems[row.stem];
}
