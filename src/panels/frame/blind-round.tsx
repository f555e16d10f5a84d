import { EyeOff } from 'lucide';
import { useMemo, type ReactNode } from 'react';
import { ratingProgress } from '#analysis';
import { nameOf, perspectives } from '#knowledge';
import { runCommand } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap, useSession } from '#editor/react';
import { formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { Button, Icon } from '#ui';
import './blind-round.css';

/** While a blind round runs: as whom one rates, how far each perspective has come, and the way to end it. */
export function BlindRound(): ReactNode {
  const context = useCommandContext();
  const t = useText().perspectives;
  const language = useLanguage();
  const isBlind = useSession((session) => session.isBlind);
  const viewpoint = useSession((session) => session.viewpoint);
  if (!isBlind || viewpoint === 'all') return null;
  return (
    <section className="blind-round" aria-label={t.blind(nameOf(perspectives, viewpoint, language))}>
      <Icon icon={EyeOff} />
      <div className="blind-round-text">
        <p role="status">{t.blind(nameOf(perspectives, viewpoint, language))}</p>
        <p className="blind-round-hint">{t.blindHint}</p>
      </div>
      <Progress />
      <Button size="s" onClick={() => runCommand('reveal', context)}>
        {t.reveal}
      </Button>
    </section>
  );
}

function Progress(): ReactNode {
  const t = useText().perspectives;
  const language = useLanguage();
  const viewpoint = useSession((session) => session.viewpoint);
  const ratings = useMap((map) => map.ratings);
  const all = useMap((map) => Object.keys(map.touchpoints).length);
  const done = useMemo(() => ratingProgress({ ratings }), [ratings]);
  return (
    <ul className="blind-round-progress" aria-label={t.progress}>
      {perspectives.map(({ id, name }) => (
        <li key={id} aria-current={id === viewpoint || undefined}>
          {t.progressOf(name[language], formatNumber(language, done[id]), formatNumber(language, all))}
          <progress value={done[id]} max={Math.max(1, all)} aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}
