import { editorAreas } from '../areas/editor.ts';
import { inLanguage } from '../define.ts';

export const words = inLanguage(editorAreas, 'en');
