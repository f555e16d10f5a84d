import type { ReactNode } from 'react';
import { annotationThreads } from '#model';
import { useMap, useOpenMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Tabs } from '#ui';
import { SelectedAnnotations } from '../annotations/selected-annotations.tsx';
import { ApproachTab } from '../approach/approach-tab.tsx';
import { ContentTab } from './content-tab.tsx';
import { ExperienceTab } from './experience-tab.tsx';
import { TouchpointHead } from './touchpoint-head.tsx';
import type { TouchpointsProps } from './touchpoints.ts';

export function TouchpointInspector(subject: TouchpointsProps): ReactNode {
  const t = useText();
  const { session } = useOpenMap();
  const tab = useSession((state) => state.rightTab);
  const ids = subject.touchpoints.map(({ id }) => id);
  const notes = useMap(
    (map) =>
      annotationThreads(map).filter(
        ({ root: { target, resolvedAt } }) =>
          resolvedAt === null && target.kind === 'touchpoint' && ids.includes(target.id),
      ).length,
  );
  return (
    <>
      <TouchpointHead {...subject} />
      <Tabs
        className="inspector-tabs"
        label={t.inspector.parts}
        value={tab}
        onChange={(rightTab) => session.setState({ rightTab })}
        tabs={[
          { id: 'content', label: t.inspector.content, content: <ContentTab {...subject} /> },
          { id: 'experience', label: t.inspector.experience, content: <ExperienceTab {...subject} /> },
          { id: 'approach', label: t.approach.title, content: <ApproachTab {...subject} /> },
          {
            id: 'annotations',
            label: t.annotations.annotations,
            badge: notes > 0 ? notes : null,
            content: <SelectedAnnotations targets={ids.map((id) => ({ kind: 'touchpoint', id }))} />,
          },
        ]}
      />
    </>
  );
}
