import type { ReactNode } from 'react';
import { isApple, shortcutText } from '#commands';
import { Button, Tooltip } from '#ui';

interface PostButtonProps {
  readonly isReady: boolean;
  readonly onPost: () => void;
  readonly children: ReactNode;
}

/** Sends what is written; its tooltip names the keys. */
export function PostButton({ isReady, onPost, children }: PostButtonProps): ReactNode {
  const keys = shortcutText('Mod+Enter', isApple());
  return (
    <Tooltip text={keys}>
      <Button size="s" variant="primary" aria-disabled={!isReady} onClick={() => isReady && onPost()}>
        {children}
      </Button>
    </Tooltip>
  );
}
