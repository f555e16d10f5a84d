import { LifeBuoy } from 'lucide';
import type { ReactNode } from 'react';
import type { Lost } from '#storage';
import { useText } from '#i18n/react';
import { Banner, Button, EmptyState } from '#ui';
import type { LibraryActions } from './library-actions.ts';
import './lost-maps.css';

interface LostMapsProps {
  readonly lost: Lost;
  readonly actions: LibraryActions;
}

/** Stands in the place of the greeting where there were maps and all of them can be brought back. */
export function AllMapsLost({ lost, actions, start }: LostMapsProps & { readonly start: ReactNode }): ReactNode {
  const t = useText();
  const count = lost.maps.length;
  return (
    <div className="lost-all">
      <EmptyState
        icon={LifeBuoy}
        title={t.library.lost.maps(count)}
        actions={
          <Button variant="primary" onClick={actions.restoreLost}>
            {t.library.lost.restore(count)}
          </Button>
        }
      >
        {t.library.lost.mapsHint}
        <ul className="lost-titles">
          {lost.maps.map(({ id, title }) => (
            <li key={id}>{title || t.common.untitled}</li>
          ))}
        </ul>
      </EmptyState>
      {start}
    </div>
  );
}

/** Says above the shelf what the browser had lost, and what came of it. */
export function LostNotices({
  lost,
  actions,
  areSomeHere,
}: LostMapsProps & { readonly areSomeHere: boolean }): ReactNode {
  const t = useText();
  const words = t.library.lost;
  const count = lost.maps.length;
  const dismissal = { onDismiss: actions.dismissLost, dismissLabel: t.common.close };
  return (
    <>
      {count > 0 && areSomeHere && (
        <Banner
          tone="warning"
          live
          title={words.more(count)}
          action={
            <Button variant="primary" onClick={actions.restoreLost}>
              {words.restore(count)}
            </Button>
          }
        >
          {words.mapsHint}
        </Banner>
      )}
      {lost.renewed.length > 0 && (
        <Banner live title={words.renewed(lost.renewed.length)} {...dismissal}>
          {words.renewedHint}
        </Banner>
      )}
      {lost.vanished > 0 && (
        <Banner
          tone="warning"
          live
          title={words.vanished(lost.vanished)}
          action={<Button onClick={() => actions.pickFiles()}>{t.library.openFile}</Button>}
          {...dismissal}
        >
          {words.vanishedHint}
        </Banner>
      )}
    </>
  );
}
