import { EdgeLabelRenderer } from '@xyflow/react';
import type { MouseEvent, ReactNode } from 'react';
import type { Id } from '#model';
import { select } from '#editor';
import { useOpenMap } from '#editor/react';
import type { DrawnLink } from './drawn-links.ts';
import { LinkView } from './link-view.tsx';
import { useEvent } from './use-event.ts';

/** The links near the view, under the cards: a press selects one, with Shift beside others; a double press names it. */
export function LinkLayer({ links }: { links: readonly DrawnLink[] }): ReactNode {
  const { session } = useOpenMap();
  const choose = useEvent((event: MouseEvent): void => {
    const id = linkUnder(event);
    if (id === null) return;
    const { selection } = session.getState();
    const isOnly = selection.links.has(id) && selection.links.size + selection.touchpoints.size === 1;
    if (event.shiftKey) select(session, { touchpoints: selection.touchpoints, links: toggled(selection.links, id) });
    else if (!isOnly) select(session, { links: [id] });
  });
  const name = useEvent((event: MouseEvent): void => {
    const id = linkUnder(event);
    if (id !== null) session.setState({ naming: { kind: 'link', id } });
  });
  return (
    <EdgeLabelRenderer>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events --
          keys reach links by their cards */}
      <svg className="links" onClick={choose} onDoubleClick={name}>
        {links.map((link) => (
          <LinkView key={link.shape.id} link={link} />
        ))}
      </svg>
    </EdgeLabelRenderer>
  );
}

/** Of the link on whose line the pointer is; what stands beside the line takes its own presses. */
const linkUnder = ({ target }: MouseEvent): Id | null =>
  (target instanceof SVGElement ? target.closest<SVGElement>('[data-link]')?.dataset['link'] : null) ?? null;

function toggled(ids: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
