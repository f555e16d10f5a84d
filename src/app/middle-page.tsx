import type { ReactNode } from 'react';

/** A page with one thing in its middle: what is awaited, or why there is nothing else. */
export const MiddlePage = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <main className="app-middle">
    <h1 className="visually-hidden">Tabiji</h1>
    {children}
  </main>
);
