import type { ReactNode } from 'react';
import { fitRuleOf, LOW, type Finding, type FindingOf } from '#analysis';
import { useMap } from '#editor/react';
import { formatNumber, formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { channels, nameOf } from '#knowledge';
import { recordTitle } from '#speech';

/** What a finding says beyond its sentence: which ones it counts; by which rule a channel does not fit, and which would. */
export function FindingDetails({ finding }: { readonly finding: Finding }): ReactNode {
  if (finding.code === 'channelMisfit') return <Misfit finding={finding} />;
  return finding.members.length > 0 && <Members finding={finding} />;
}

/** As many as are named; a press on the sentence shows all of them. */
const NAMED = 5;

function Members({ finding: { members, memberTable } }: { readonly finding: Finding }): ReactNode {
  const text = useText();
  const t = text.findings;
  const titles = useMap((map) =>
    members
      .slice(0, NAMED)
      .map((id) => t.quoted(recordTitle(map, { table: memberTable, id }, text)))
      .join(t.separator),
  );
  return <p className="finding-source">{t.members(titles, Math.max(0, members.length - NAMED))}</p>;
}

function Misfit({ finding: { params } }: { readonly finding: FindingOf<'channelMisfit'> }): ReactNode {
  const t = useText().findings;
  const language = useLanguage();
  const { isAdvertisingUnfit, least } = fitRuleOf(params.rule);
  const traits = (Object.keys(t.traits) as (keyof typeof t.traits)[]).flatMap((trait) => {
    const wanted = least[trait];
    return wanted === undefined ? [] : [t.fitLeast(t.traits[trait], formatNumber(language, wanted))];
  });
  const wants = [...(isAdvertisingUnfit ? [t.fitNoAdvertising] : []), ...traits].join(t.separator);
  const when = t.fitMoment[params.rule](formatScore(language, LOW));
  const better = params.better.map((id) => nameOf(channels, id, language)).join(t.separator);
  return (
    <>
      <p className="finding-source">{t.fitRule({ when, wants, why: t.fit[params.rule] })}</p>
      {better !== '' && <p className="finding-source">{t.fitBetter(better)}</p>}
    </>
  );
}
