import { createSlot, type EditableMap, type Slot } from '#editor';

/** The map that is open, for what stands outside of React. */
export const onScreen: Slot<EditableMap> = createSlot();
