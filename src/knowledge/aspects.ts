import type { Aspect } from '#model';
import type { Entry } from './entry.ts';

/** How an aspect is told apart without its colour. */
export interface AspectEntry extends Entry<Aspect> {
  readonly marker: 'circle' | 'diamond' | 'square' | 'triangle';
  readonly line: 'solid' | 'longDash' | 'dotted' | 'dashDot';
}

/** The four aspects of an experience, in the order in which they are listed and striped. */
export const aspects: readonly AspectEntry[] = [
  { id: 'medical', name: { ja: '医療', en: 'Medical' }, marker: 'circle', line: 'solid', source: 'concept' },
  {
    id: 'psychological',
    name: { ja: '心理', en: 'Psychological' },
    marker: 'diamond',
    line: 'longDash',
    source: 'concept',
  },
  { id: 'economic', name: { ja: '経済', en: 'Economic' }, marker: 'square', line: 'dotted', source: 'concept' },
  { id: 'social', name: { ja: '社会', en: 'Social' }, marker: 'triangle', line: 'dashDot', source: 'concept' },
];
