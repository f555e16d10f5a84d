import { memo, type ReactNode } from 'react';
import type { Plot } from '#scene';
import { DisplayList } from '#scene/react';

/** The curves as they are drawn everywhere; what answers to the pointer lies over them. */
export const PlotPicture = memo(function PlotPicture({ plot: { items, frame } }: { plot: Plot }): ReactNode {
  return (
    <svg className="experience-plot" width={frame.width} height={frame.height} aria-hidden="true">
      <DisplayList items={items} />
    </svg>
  );
});
