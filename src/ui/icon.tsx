import type { IconNode } from 'lucide';
import { createElement } from 'react';
import { classNames } from './class-names.ts';
import './icon.css';

export type { IconNode };

export interface IconProps {
  /** A drawing from `lucide`: `import { Plus } from 'lucide'`. */
  readonly icon: IconNode;
  /** Said aloud; without it the drawing is decoration. */
  readonly label?: string | undefined;
  /** CSS px at the usual text size, growing with it; default is the `--icon` token. */
  readonly size?: number | undefined;
  readonly className?: string | undefined;
}

/** Draws a lucide icon in the current text colour. */
export const Icon = ({ icon, label, size, className }: IconProps) => (
  <svg
    className={classNames('ui-icon', className)}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.75}
    strokeLinecap="round"
    strokeLinejoin="round"
    focusable="false"
    {...(size === undefined ? {} : { style: { width: rem(size), height: rem(size) } })}
    {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
  >
    {icon.map(([tag, attributes]) => createElement(tag, { key: keyOf(tag, attributes), ...attributes }))}
  </svg>
);

const rem = (pixels: number): string => `${pixels / 16}rem`;

const keyOf = (tag: string, attributes: object): string => `${tag} ${Object.values(attributes).join(' ')}`;
