import type { ReactNode } from 'react';
import { isApple, shortcutText } from '#commands';
import { Button } from '#ui';

interface PostButtonProps {
  readonly isReady: boolean;
  readonly onPost: () => void;
  readonly children: ReactNode;
}

/** Sends what is written; says by which keys one can do so while writing. */
export function PostButton({ isReady, onPost, children }: PostButtonProps): ReactNode {
  return (
    <Button size="s" variant="primary" aria-disabled={!isReady} onClick={() => isReady && onPost()}>
      {children}{' '}
      <kbd className="post-keys" aria-hidden="true">
        {shortcutText('Mod+Enter', isApple())}
      </kbd>
    </Button>
  );
}
