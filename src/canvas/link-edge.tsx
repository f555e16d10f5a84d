import type { EdgeProps } from '@xyflow/react';
import { memo, type ReactNode } from 'react';
import { DIMMED_OPACITY } from '#scene';
import { DisplayList } from './display-list.tsx';
import type { LinkEdge } from './edges.ts';
import { LinkGrips } from './link-grips.tsx';
import { LinkTools } from './link-tools.tsx';

/** One link as the scene draws it, with a wide invisible line to point at. */
export const LinkEdgeView = memo(function LinkEdgeView({ data, selected }: EdgeProps<LinkEdge>): ReactNode {
  if (data === undefined) return null;
  const { shape, isDimmed, isNaming } = data;
  return (
    <g className={selected ? 'link is-selected' : 'link'} opacity={isDimmed ? DIMMED_OPACITY : undefined} data-link={shape.id}>
      <path className="link-halo" d={shape.path} />
      <DisplayList items={shape.items} />
      <path className="react-flow__edge-interaction" d={shape.path} />
      {selected === true && <LinkGrips shape={shape} />}
      {selected === true && <LinkTools shape={shape} isNaming={isNaming} />}
    </g>
  );
});
