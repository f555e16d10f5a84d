import { Tooltip as Radix } from 'radix-ui';
import { createContext, useContext, type FocusEvent, type ReactElement, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import { OverPage } from './over-page.tsx';
import './tooltip.css';

const Provided = createContext(false);

/** Once around the app: after one tooltip has shown, its neighbours show without delay. */
export const TooltipProvider = ({ children }: { readonly children: ReactNode }) => (
  <Provided value={true}>
    <Radix.Provider delayDuration={500} skipDelayDuration={300}>
      {children}
    </Radix.Provider>
  </Provided>
);

export interface TooltipProps {
  readonly text: ReactNode;
  readonly shortcut?: string | undefined;
  readonly side?: 'top' | 'right' | 'bottom' | 'left' | undefined;
  /** The one element it explains; must pass attributes and ref on. */
  readonly children: ReactElement;
  readonly className?: string | undefined;
}

/** A short explanation on hover and keyboard focus. Never the only place where something is said. */
export const Tooltip = ({ text, shortcut, side = 'bottom', children, className }: TooltipProps) => {
  const provided = useContext(Provided);
  const tooltip = (
    <Radix.Root>
      <Radix.Trigger asChild onFocus={onlyFromKeyboard}>
        {children}
      </Radix.Trigger>
      <Radix.Portal>
        <OverPage label={typeof text === 'string' ? text : undefined}>
          <Radix.Content
            className={classNames('ui-tooltip', className)}
            side={side}
            sideOffset={6}
            collisionPadding={8}
          >
            {text}
            {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
          </Radix.Content>
        </OverPage>
      </Radix.Portal>
    </Radix.Root>
  );
  return provided ? tooltip : <TooltipProvider>{tooltip}</TooltipProvider>;
};

/** A menu or dialog that closes gives the focus back to its trigger: no reason to explain it again. */
const onlyFromKeyboard = (event: FocusEvent<HTMLElement>): void => {
  if (!event.currentTarget.matches(':focus-visible')) event.preventDefault();
};
