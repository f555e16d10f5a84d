import type { EdgeProps } from '@xyflow/react';
import { memo, type ReactNode } from 'react';
import { linkItemsAt } from '#scene';
import { DisplayList } from '#scene/react';
import { useSession } from '#editor/react';
import type { LinkEdge } from './edges.ts';
import { LinkGrips } from './link-grips.tsx';
import { isLifted, useMoving, type Moving } from './moving.ts';
import { LinkTools } from './link-tools.tsx';

/** One link as the scene draws it, with a wide invisible line to point at. */
export const LinkEdgeView = memo(function LinkEdgeView({ data, selected }: EdgeProps<LinkEdge>): ReactNode {
  const state = useMoving((moving) => linkState(moving, data));
  if (data === undefined) return null;
  const { shape, level, rank, opacity, isNaming } = data;
  return (
    <g
      className={`link${selected ? ' is-selected' : ''}${state === null ? '' : ` is-${state}`}`}
      opacity={opacity}
      data-link={shape.id}
    >
      <path className="link-halo" d={shape.path} />
      <DisplayList items={linkItemsAt(shape, level, rank)} />
      <path className="react-flow__edge-interaction" d={shape.path} />
      {selected === true && state === null && <WhileAlone shape={shape} isNaming={isNaming} />}
    </g>
  );
});

/** Grips and tools only where no other selected link or card could be meant. */
function WhileAlone({ shape, isNaming }: Pick<NonNullable<LinkEdge['data']>, 'shape' | 'isNaming'>): ReactNode {
  const isAlone = useSession(({ selection: { links, touchpoints } }) => links.size === 1 && touchpoints.size === 0);
  if (!isAlone && !isNaming) return null;
  return (
    <>
      <LinkGrips shape={shape} />
      <LinkTools shape={shape} isNaming={isNaming} />
    </>
  );
}

/** While cards are dragged: drawn with them elsewhere, about to be replaced, or neither. */
function linkState(moving: Moving | null, data: LinkEdge['data']): 'lifted' | 'replaced' | null {
  if (moving === null || data === undefined) return null;
  const { id, source, target } = data.shape;
  if (isLifted(moving, source) || isLifted(moving, target)) return 'lifted';
  return moving.insertion?.link === id ? 'replaced' : null;
}
