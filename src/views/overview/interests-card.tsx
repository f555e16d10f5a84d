import type { ReactNode } from 'react';
import { runCommand } from '#commands';
import { useCommandContext } from '#commands/react';
import { useLanguage, useText } from '#i18n/react';
import { inOrder } from '#model';
import { interestText } from '#speech';
import { Button } from '#ui';
import { OverviewCard } from './overview-card.tsx';
import type { OverviewProps } from './overview-props.ts';

/** The declared interests; that none is declared says nothing of whether there are any. */
export function InterestsCard({ map }: OverviewProps): ReactNode {
  const context = useCommandContext();
  const text = useText();
  const language = useLanguage();
  const interests = inOrder(map.interests);
  return (
    <OverviewCard title={text.interests.title} isEmpty={interests.length === 0}>
      {interests.length === 0 ? (
        <>
          <p className="overview-nothing">{text.interests.undeclared}</p>
          <Button size="s" variant="quiet" onClick={() => runCommand('showMapDetails', context)}>
            {text.interests.add}
          </Button>
        </>
      ) : (
        <ul className="overview-lines">
          {interests.map((interest) => (
            <li key={interest.id}>{interestText(interest, { text, language })}</li>
          ))}
        </ul>
      )}
    </OverviewCard>
  );
}
