import { EdgeLabelRenderer } from '@xyflow/react';
import { Pencil, Plus, Trash2 } from 'lucide';
import type { ReactNode } from 'react';
import { editLinks, removeLinks } from '#commands';
import { useCommandContext } from '#commands/react';
import { isShortWay, type LinkShape } from '#scene';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { IconButton } from '#ui';
import { useCanvasActions } from './actions.ts';
import { InlineEditor } from './title-editor.tsx';

/** What can be done with the selected link, beside its middle: insert a touchpoint, label it, delete it. */
export function LinkTools({ shape, isNaming }: { shape: LinkShape; isNaming: boolean }): ReactNode {
  const t = useText();
  const context = useCommandContext();
  const { session } = context.openMap;
  const label = useMap((map) => map.links[shape.id]?.label ?? '');
  const { insertInto } = useCanvasActions();
  const { x, y } = shape.middle;
  return (
    <EdgeLabelRenderer>
      <div
        className={`link-tools${isShortWay(shape.way) ? ' is-below-grips' : ''} nodrag nopan`}
        style={{ left: x, top: y }}
      >
        {isNaming ? (
          <InlineEditor
            className="link-label-editor"
            label={t.canvas.linkLabel}
            placeholder={t.canvas.linkLabel}
            value={label}
            onCommit={(next) => editLinks(context, [shape.id], { label: next })}
          />
        ) : (
          <>
            <IconButton icon={Plus} label={t.canvas.insertTouchpoint} onClick={() => insertInto(shape.id)} />
            <IconButton
              icon={Pencil}
              label={t.canvas.linkLabel}
              onClick={() => session.setState({ naming: { kind: 'link', id: shape.id } })}
            />
            <IconButton icon={Trash2} label={t.canvas.deleteLink} onClick={() => removeLinks(context, [shape.id])} />
          </>
        )}
      </div>
    </EdgeLabelRenderer>
  );
}
