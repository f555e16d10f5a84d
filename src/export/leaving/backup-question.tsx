import type { ReactNode } from 'react';
import { useLanguage, useText } from '#i18n/react';
import { personalKinds } from '#knowledge/rules';
import type { Id } from '#model';
import { Banner, Button, Dialog } from '#ui';
import type { FoundIn } from './use-backup-question.tsx';
import './leaving.css';

interface BackupQuestionProps {
  readonly maps: readonly FoundIn[];
  readonly answer: (answer: 'asItIs' | 'stay' | { readonly open: Id }) => void;
}

/** Says how much of what identifies people each map holds, before all of them are saved as they are. */
export function BackupQuestion({ maps, answer }: BackupQuestionProps): ReactNode {
  const text = useText();
  const t = text.personalData;
  const isForbidden = maps.some(({ found }) => found.some(({ severity }) => severity === 'block'));
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && answer('stay')}
      title={t.backup.title}
      description={t.backup.hint}
      closeLabel={text.common.close}
      footer={
        <>
          <Button onClick={() => answer('stay')}>{text.common.cancel}</Button>
          <Button variant="primary" disabled={isForbidden} onClick={() => answer('asItIs')}>
            {t.backup.asItIs}
          </Button>
        </>
      }
    >
      {isForbidden && <Banner tone="warning">{t.backup.notAsItIs}</Banner>}
      <ul className="leaving-list" aria-label={t.found}>
        {maps.map((each) => (
          <MapLine key={each.id} {...each} onOpen={() => answer({ open: each.id })} />
        ))}
      </ul>
    </Dialog>
  );
}

function MapLine({ title, found, onOpen }: FoundIn & { readonly onOpen: () => void }): ReactNode {
  const text = useText();
  const { backup } = text.personalData;
  const language = useLanguage();
  const name = title === '' ? text.common.untitled : title;
  const counts = personalKinds.flatMap((kind) => {
    const count = found.filter((each) => each.kind === kind.id).length;
    return count === 0 ? [] : [backup.counted(kind.name[language], count)];
  });
  return (
    <li className="leaving-map">
      <span className="leaving-words">{name}</span>
      <span className="leaving-place">{counts.join(text.inspector.separator)}</span>
      <Button size="s" aria-label={backup.openMap(name)} onClick={onOpen}>
        {backup.open}
      </Button>
    </li>
  );
}
