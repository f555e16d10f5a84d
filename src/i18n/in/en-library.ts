import { libraryAreas } from '../areas/library.ts';
import { inLanguage } from '../define.ts';

export const words = inLanguage(libraryAreas, 'en');
