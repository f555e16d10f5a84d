import { useState, type ReactNode } from 'react';
import { blankMap, templateToMap } from '#format';
import type { Language } from '#i18n';
import { LanguageContext } from '#i18n/react';
import { templates } from '#knowledge';
import { emptyTables, type Id, type JourneyMap } from '#model';
import { LibraryScreen, type LibraryActions, type LibraryScreenProps, type NewMapChoice } from '#library';
import type { LibraryEntry, Lost } from '#storage';
import { ToastProvider } from '#ui';

export const NOW = '2026-11-22T09:00:00.000Z';

let count = 0;
const context = { now: NOW, newId: () => `id-${(count += 1)}` };

export const mapOf = (choice: NewMapChoice, language: Language): JourneyMap =>
  choice.kind === 'blank' ? blankMap(language, context) : templateToMap(choice.template, language, context);

const MINUTES_AGO = [0, 3, 95, 60 * 5, 60 * 26, 60 * 24 * 4, 60 * 24 * 40];

/** As many maps as asked for, made from the templates, the first changed last. */
export const sampleEntries = (length: number, language: Language): LibraryEntry[] =>
  Array.from({ length }, (_, index): LibraryEntry => {
    const template = templates[index % templates.length]!;
    const minutes = MINUTES_AGO[index] ?? 60 * 24 * 40 + index * 60 * 24;
    return {
      id: `map-${index}`,
      title: titleOf(index, language) ?? `${template.title[language]} ${index}`,
      description: '',
      theme: template.theme[language],
      participants: '',
      validatedAt: null,
      reviewAt: null,
      createdAt: NOW,
      updatedAt: new Date(Date.parse(NOW) - minutes * 60_000).toISOString(),
      touchpointCount: index === 4 ? 0 : template.touchpoints.length,
      revision: 1,
      trashedAt: null,
    };
  });

const titleOf = (index: number, language: Language): string | undefined =>
  [
    { ja: '2型糖尿病：健診から療養まで', en: 'Type 2 diabetes: from check-up to self-care' },
    { ja: '高血圧', en: 'Hypertension' },
    {
      ja: '乳がん 若年患者の妊孕性温存と治療選択をめぐる体験（地域連携クリティカルパス検討用）',
      en: 'Breast cancer: fertility preservation and choice of treatment in young patients, for the regional pathway',
    },
    { ja: '脳卒中', en: 'Stroke' },
    { ja: '', en: '' },
    { ja: '認知症 家族の道のり', en: 'Dementia, the family’s path' },
  ][index]?.[language];

const storedMap = async (id: Id): Promise<JourneyMap | null> => {
  const index = Number(id.split('-')[1]);
  if (index === 5) return null;
  if (index === 4) return blankMap('ja', context);
  const map = mapOf({ kind: 'template', template: templates[index % templates.length]! }, 'ja');
  return index === 3 ? { ...map, ratings: emptyTables().ratings } : map;
};

interface LibraryStageProps {
  readonly language: Language;
  readonly entries: readonly LibraryEntry[];
  /** Told what the screen asks for. */
  readonly onAsk?: (what: keyof LibraryActions, ...details: readonly unknown[]) => void;
  readonly lost?: Partial<Lost>;
  readonly isPersisted?: boolean;
  readonly place?: LibraryScreenProps['place'];
  readonly preferences?: ReactNode;
}

/** The library over maps in memory, as `app` would show it. */
export function LibraryStage({
  language,
  entries,
  lost,
  onAsk = () => undefined,
  isPersisted = false,
  place = 'device',
  preferences,
}: LibraryStageProps): ReactNode {
  const [all, setAll] = useState(entries);
  const [isKept, setKept] = useState(isPersisted);
  const alter = (id: Id, fields: Partial<LibraryEntry>): void =>
    setAll((before) =>
      before.map((entry) => (entry.id === id ? { ...entry, ...fields, revision: entry.revision + 1 } : entry)),
    );
  const asked =
    (what: keyof LibraryActions) =>
    (...details: readonly unknown[]): void =>
      onAsk(what, ...details);
  const actions: LibraryActions = {
    open: asked('open'),
    rename: (id, title) => {
      onAsk('rename', id, title);
      alter(id, { title });
    },
    duplicate: asked('duplicate'),
    exportJson: asked('exportJson'),
    trash: async (id) => {
      onAsk('trash', id);
      alter(id, { trashedAt: NOW });
      return true;
    },
    restore: async (id) => {
      onAsk('restore', id);
      alter(id, { trashedAt: null });
      return true;
    },
    remove: (id) => {
      onAsk('remove', id);
      setAll((before) => before.filter((entry) => entry.id !== id));
    },
    emptyTrash: () => {
      onAsk('emptyTrash');
      setAll((before) => before.filter(({ trashedAt }) => trashedAt === null));
    },
    create: asked('create'),
    openFiles: asked('openFiles'),
    pickFiles: asked('pickFiles'),
    paste: asked('paste'),
    restoreLost: asked('restoreLost'),
    dismissLost: asked('dismissLost'),
    persist: () => {
      onAsk('persist');
      setKept(true);
    },
  };
  return (
    <Around language={language}>
      <LibraryScreen
        shelves={{
          maps: all.filter(({ trashedAt }) => trashedAt === null),
          trash: all.filter(({ trashedAt }) => trashedAt !== null),
        }}
        usage={{ used: 3_400_000, quota: 1e9, isPersisted: isKept }}
        place={place}
        lost={{ maps: [], renewed: [], vanished: 0, ...lost }}
        now={NOW}
        hrefOf={(id) => `#/map/${id}`}
        loadMap={storedMap}
        preferences={preferences}
        actions={actions}
      />
    </Around>
  );
}

/** What `app` puts around every screen. */
export function Around({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <LanguageContext value={language}>
      <ToastProvider dismissLabel="×">{children}</ToastProvider>
    </LanguageContext>
  );
}
