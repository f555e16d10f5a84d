import type { Link } from '#model';
import { durationText, type NameLanguage } from '#knowledge';

/** What stands at a link: its label, and how long it is from the one touchpoint to the other; '' for nothing. */
export const linkWords = ({ label, duration }: Link, language: NameLanguage): string =>
  [label, durationText(duration, language)].filter(Boolean).join(' · ');
