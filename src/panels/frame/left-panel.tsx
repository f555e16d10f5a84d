import type { ReactNode } from 'react';
import { useCommandContext } from '#commands/react';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Tabs } from '#ui';
import { AspectFilter } from './aspect-filter.tsx';
import { JourneysPanel } from '../journeys/journeys-panel.tsx';
import { OutlinePanel } from '../on-demand.tsx';
import { PersonaCard } from '../inspector/persona-card.tsx';
import { Palette } from '../palette/palette.tsx';
import './left-panel.css';

export interface LeftPanelProps {
  /** What follows the palette. */
  readonly children?: ReactNode;
}

/** The left column: the journeys with the palette, or the outline of the map. */
export function LeftPanel({ children }: LeftPanelProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const tab = useSession((session) => session.leftTab);
  return (
    <Tabs
      className="left-panel"
      label={t.editor.leftPanel}
      value={tab}
      onChange={(leftTab) => context.openMap.session.setState({ leftTab })}
      tabs={[
        {
          id: 'journeys',
          label: t.journeys.journeys,
          content: (
            <>
              <JourneysPanel />
              <AspectFilter />
              <Palette />
              <PersonaCard />
              {children}
            </>
          ),
        },
        { id: 'outline', label: t.outline.title, content: <OutlinePanel /> },
      ]}
    />
  );
}
