import type { ReactNode } from 'react';
import type { PlacedPersonalData } from '#compliance';
import { recordFieldName, recordName } from '#fields';
import { useLanguage, useText } from '#i18n/react';
import { personalKinds } from '#knowledge/rules';
import type { JourneyMap } from '#model';
import { Banner, Button, Dialog } from '#ui';
import type { LeavingAnswer } from './way-out.ts';
import './leaving.css';

/** More are only counted. */
const LISTED = 100;

interface LeavingDialogProps {
  readonly map: JourneyMap;
  readonly found: readonly PlacedPersonalData[];
  readonly canMend: boolean;
  readonly answer: (answer: LeavingAnswer) => void;
}

/** Shows what identifies a person and where, and asks whether it is mended, taken out of the copy, or taken home. */
export function LeavingDialog({ map, found, canMend, answer }: LeavingDialogProps): ReactNode {
  const text = useText();
  const t = text.personalData;
  const isForbidden = found.some(({ severity }) => severity === 'block');
  return (
    <Dialog
      open
      size="l"
      onOpenChange={(isOpen) => !isOpen && answer('stay')}
      title={t.title}
      description={t.hint(found.length)}
      closeLabel={text.common.close}
      footer={
        <>
          <Button onClick={() => answer('stay')}>{text.common.cancel}</Button>
          <Button disabled={isForbidden} onClick={() => answer('asItIs')}>
            {t.asItIs}
          </Button>
          <Button variant="primary" autoFocus onClick={() => answer('redact')}>
            {t.redact}
          </Button>
        </>
      }
    >
      {isForbidden && <Banner tone="warning">{t.notAsItIs}</Banner>}
      <ul className="leaving-list" aria-label={t.found}>
        {found.slice(0, LISTED).map((each) => (
          <Found
            key={[each.table, each.id, each.field, each.start, each.span].join(' ')}
            found={each}
            map={map}
            onMend={canMend ? () => answer({ mend: each }) : null}
          />
        ))}
      </ul>
      {found.length > LISTED && <p className="ui-hint">{t.more(found.length - LISTED)}</p>}
    </Dialog>
  );
}

interface FoundProps extends Pick<LeavingDialogProps, 'map'> {
  readonly found: PlacedPersonalData;
  readonly onMend: (() => void) | null;
}

function Found({ found: { table, id, field, kind, span, severity }, map, onMend }: FoundProps): ReactNode {
  const t = useText().personalData;
  const language = useLanguage();
  const row = table === 'info' ? map.info : map[table][id];
  const name = row === undefined || table === 'info' ? '' : recordName(table, row, { map, language });
  const [whole = field] = field.split('.');
  return (
    <li className={`leaving-found is-${severity}`}>
      <span className="leaving-kind">{personalKinds.find((each) => each.id === kind)?.name[language]}</span>
      <span className="leaving-words">{span}</span>
      <span className="leaving-place">{t.place(name, recordFieldName(table, whole, language))}</span>
      {onMend !== null && (
        <Button size="s" aria-label={t.mendAt(span)} onClick={onMend}>
          {t.mend}
        </Button>
      )}
    </li>
  );
}
