import { WRITING, type Editor, type EditorReader } from './editor.ts';

/** The way to change the open map. Commands alone may import this: whatever else changes a map calls one of theirs. */
export const writing = (editor: EditorReader): Editor => editor[WRITING];
