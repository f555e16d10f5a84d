import { furtherAreas } from '../areas/further.ts';
import { inLanguage } from '../define.ts';

export const words = inLanguage(furtherAreas, 'en');
