import { memo, type ReactNode } from 'react';
import { linkItemsAt, type LinkShape } from '#scene';
import { DisplayList } from '#scene/react';
import { useSession } from '#editor/react';
import type { DrawnLink } from './drawn-links.ts';
import { LinkGrips } from './link-grips.tsx';
import { isLifted, useMoving, type Moving } from './moving.ts';
import { LinkTools } from './link-tools.tsx';

/** One link as the scene draws it, with a wide invisible line to point at. */
export const LinkView = memo(function LinkView({ link }: { link: DrawnLink }): ReactNode {
  const { shape, level, rank, opacity, isSelected, isNaming, from, to } = link;
  const state = useMoving((moving) => linkState(moving, shape));
  return (
    <g
      className={`link${isSelected ? ' is-selected' : ''}${state === null ? '' : ` is-${state}`}`}
      opacity={opacity}
      data-link={shape.id}
      role="img"
      aria-label={`${from} → ${to}`}
    >
      <path className="link-halo" d={shape.path} />
      <DisplayList items={linkItemsAt(shape, level, rank)} />
      <path className="link-line" d={shape.path} />
      {isSelected && state === null && <WhileAlone shape={shape} isNaming={isNaming} />}
    </g>
  );
});

/** Grips and tools only where no other selected link or card could be meant. */
function WhileAlone({ shape, isNaming }: Pick<DrawnLink, 'shape' | 'isNaming'>): ReactNode {
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
function linkState(moving: Moving | null, { id, source, target }: LinkShape): 'lifted' | 'replaced' | null {
  if (moving === null) return null;
  if (isLifted(moving, source) || isLifted(moving, target)) return 'lifted';
  return moving.insertion?.link === id ? 'replaced' : null;
}
