import { Maximize2, Minimize2, UserRound } from 'lucide';
import type { ReactNode } from 'react';
import { PERSPECTIVES, type Viewpoint } from '#model';
import { nameOf, perspectives } from '#knowledge';
import { setViewpoint } from '#editor';
import { commandOf, isApple, runCommand, shortcutText } from '#commands';
import { useCommandContext } from '#commands/react';
import { useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Button, Icon, IconButton, Select } from '#ui';
import { JourneySelect } from '#controls';
import type { OverviewProps } from './overview-props.ts';

/** What the page is about: title, theme, persona; whose journey, seen by whom. */
export function OverviewHead({ page }: OverviewProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const { session } = context.openMap;
  const viewpoint = useSession((state) => state.viewpoint);
  const isFullScreen = useSession((state) => state.isFullScreen);
  const isBlind = useSession((state) => state.isBlind);
  const shortcut = shortcutText(commandOf('fullScreen').shortcuts[0] ?? '', isApple());
  const toggle = (): void => void runCommand('fullScreen', context);
  const viewpoints: readonly Viewpoint[] = isBlind ? PERSPECTIVES : ['all', ...PERSPECTIVES];
  return (
    <header className="overview-head">
      <div className="overview-title">
        <h1>{page.title || t.common.untitled}</h1>
        {page.theme !== '' && page.theme !== page.title && <p>{page.theme}</p>}
      </div>
      <PersonaLine persona={page.persona} />
      <div className="overview-choices">
        <JourneySelect session={session} label={t.overview.journey} />
        <Select
          look="button"
          label={t.overview.viewpoint}
          value={viewpoint}
          onChange={(next) => setViewpoint(session, next)}
          options={viewpoints.map((each) => ({
            value: each,
            label: each === 'all' ? t.overview.allPerspectives : nameOf(perspectives, each, language),
          }))}
        />
        {isFullScreen ? (
          <IconButton icon={Minimize2} label={t.overview.endPresenting} shortcut={shortcut} onClick={toggle} />
        ) : (
          <Button icon={Maximize2} title={shortcut} onClick={toggle}>
            {t.overview.present}
          </Button>
        )}
      </div>
    </header>
  );
}

function PersonaLine({ persona }: Pick<OverviewProps['page'], 'persona'>): ReactNode {
  const t = useText();
  return (
    <div className="overview-persona" role="group" aria-label={t.overview.persona}>
      <Icon icon={UserRound} />
      {persona === null ? (
        <p className="overview-nothing">{t.overview.noPersona}</p>
      ) : (
        <p title={[persona.name, persona.ageBand, persona.condition].filter((each) => each !== '').join(' ')}>
          <strong>{persona.name || t.common.untitled}</strong>
          {[persona.ageBand, persona.condition]
            .filter((each) => each !== '')
            .map((each) => (
              <span key={each}> {each}</span>
            ))}
        </p>
      )}
    </div>
  );
}
