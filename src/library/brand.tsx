import type { ReactNode } from 'react';
import './brand.css';

/** The name with its mark: a road through three stations. */
export const Brand = (): ReactNode => (
  <p className="brand">
    <svg viewBox="0 0 32 32" className="brand-mark" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" />
      <path d="M9 25.5c6.5 0 13.5-.8 13.5-5s-13-2.5-13-7 7-6.5 13.5-7" />
      <circle cx="9" cy="25.5" r="2.8" />
      <circle cx="16" cy="16.8" r="2.4" className="brand-station" />
      <circle cx="23" cy="6.5" r="2.8" />
    </svg>
    <span className="brand-name">Tabiji</span>
    <span className="brand-kanji" lang="ja">
      旅路
    </span>
  </p>
);
