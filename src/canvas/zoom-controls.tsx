import { useStore } from '@xyflow/react';
import { Expand, Maximize, Minus, Plus, Shrink } from 'lucide';
import { memo, type ReactNode } from 'react';
import { formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { commandOf, isApple, runCommand, shortcutText } from '#commands';
import { useCommandContext } from '#commands/react';
import { useSession } from '#editor/react';
import { IconButton } from '#ui';
import { AnnotationTools } from './annotations/annotation-tools.tsx';
import { FindingTool } from './findings/finding-tool.tsx';

/** Zoom out, the present zoom (press: 100 %), zoom in, show all, full screen. */
export const ZoomControls = memo(function ZoomControls(): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const zoom = useStore(({ transform }) => Math.round(transform[2] * 100));
  const isFullScreen = useSession((session) => session.isFullScreen);
  return (
    <div className="zoom-controls" role="group" aria-label={t.commands.zoomReset}>
      <IconButton icon={Minus} size="s" label={t.commands.zoomOut} onClick={() => runCommand('zoomOut', context)} />
      <button
        type="button"
        className="zoom-percent"
        aria-label={t.canvas.zoom(`${zoom}%`)}
        onClick={() => runCommand('zoomReset', context)}
      >
        {formatNumber(language, zoom)}%
      </button>
      <IconButton icon={Plus} size="s" label={t.commands.zoomIn} onClick={() => runCommand('zoomIn', context)} />
      <IconButton icon={Maximize} size="s" label={t.commands.fitAll} onClick={() => runCommand('fitAll', context)} />
      <IconButton
        icon={isFullScreen ? Shrink : Expand}
        size="s"
        label={isFullScreen ? t.canvas.leaveFullScreen : t.commands.fullScreen}
        shortcut={isFullScreen ? 'Esc' : shortcutText(commandOf('fullScreen').shortcuts[0] ?? '', isApple())}
        onClick={() => runCommand('fullScreen', context)}
      />
      <FindingTool />
      <AnnotationTools />
    </div>
  );
});
