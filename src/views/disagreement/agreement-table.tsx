import { useMemo, type ReactNode } from 'react';
import { agreement } from '#analysis';
import { aspects } from '#knowledge';
import { useMap } from '#editor/react';
import { formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { AspectMarker } from '#scene/react';
import { FEW, readingOf } from './reading.ts';

type Agreement = ReturnType<typeof agreement>;

/** Krippendorff's alpha of the map and of each aspect, each with what it says in plain words and on how much it rests. */
export function AgreementTable(): ReactNode {
  const t = useText().perspectives;
  const language = useLanguage();
  const map = useMap((whole) => whole);
  const rows = useMemo(
    () => [
      { id: null, name: t.map, agreement: agreement(map) },
      ...aspects.map(({ id, name }) => ({ id, name: name[language], agreement: agreement(map, id) })),
    ],
    [map, t, language],
  );
  // Where nothing can be compared the ranking says so, once.
  if (rows[0]?.agreement.code === 'noPairs') return null;
  return (
    <section className="agreement" aria-labelledby="agreement">
      <h3 id="agreement">{t.alphaNamed}</h3>
      <table>
        <tbody>
          {rows.map(({ id, name, agreement: found }) => (
            <tr key={name}>
              <th scope="row">
                {id !== null && <AspectMarker aspect={id} />}
                {name}
              </th>
              <td className="agreement-alpha">{found.alpha === null ? '–' : formatNumber(language, found.alpha, 2)}</td>
              <td>
                <Words agreement={found} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="ui-hint">{t.alphaHelp}</p>
    </section>
  );
}

function Words({ agreement: { alpha, code, pairable } }: { readonly agreement: Agreement }): ReactNode {
  const t = useText().perspectives;
  if (code !== null) return t[code];
  return (
    <>
      {t.readings[readingOf(alpha)]}
      <small className={pairable < FEW ? 'agreement-few' : undefined}>
        {pairable < FEW ? t.few(pairable) : t.pairs(pairable)}
      </small>
    </>
  );
}
