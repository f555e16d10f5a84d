import type { ComponentProps, ReactNode } from 'react';

interface OverPageProps extends ComponentProps<'aside'> {
  /** What it is, where something else may lie over the page at the same time. */
  readonly label?: string | undefined;
}

/** Around what lies over the page while it is open: a landmark of its own, for nothing stands outside of all of them. */
export const OverPage = ({ label, ...props }: OverPageProps): ReactNode => <aside aria-label={label} {...props} />;
