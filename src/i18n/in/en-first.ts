import { firstAreas } from '../areas/first.ts';
import { inLanguage } from '../define.ts';

export const words = inLanguage(firstAreas, 'en');
