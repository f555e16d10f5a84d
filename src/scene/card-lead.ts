import type { Touchpoint, Viewpoint } from '#model';
import { actors, mix, nameOf, stages, type Entry } from '#knowledge';

interface LeadOptions {
  readonly language: 'ja' | 'en';
  readonly viewpoint: Viewpoint;
  /** What could be done better here, in a few words; '' for nothing yet. */
  readonly opportunity: string;
}

/** What a perspective wants to see first of a touchpoint, for the line under its title; '' where there is nothing. */
export function leadOf(touchpoint: Touchpoint, { language, viewpoint, opportunity }: LeadOptions): string {
  const name = (table: readonly Entry[], id: string): string => nameOf(table, id, language);
  const stage =
    touchpoint.stage === null || touchpoint.stage === 'notApplicable' ? [] : [name(stages, touchpoint.stage)];
  switch (viewpoint) {
    case 'all':
      return '';
    case 'patient': {
      const voice = oneLine(touchpoint.voice);
      if (voice === '') return '';
      return language === 'ja' ? `「${voice}」` : `“${voice}”`;
    }
    case 'clinical':
      return [...stage, ...touchpoint.actors.map((actor) => name(actors, actor))].join(' · ');
    case 'marketing':
      return [...stage, ...touchpoint.mix.map((each) => name(mix, each))].join(' · ');
    case 'executive':
      return opportunity === '' ? oneLine(touchpoint.painPoint) : `→ ${oneLine(opportunity)}`;
  }
}

/** More than a card has room for. */
const MOST = 100;

// Quotes that somebody has typed already are not doubled.
const oneLine = (text: string): string =>
  text
    .slice(0, 2 * MOST)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^[「“"](.*)[」”"]$/, '$1')
    .slice(0, MOST)
    .replace(/[\ud800-\udbff]$/, '');
