import { useState, type DragEvent } from 'react';

/** What a row needs to be dragged to another place of its list. */
export interface DragOrder {
  readonly propsOf: (index: number) => {
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
  /** The class that shows where a row would come to stand. */
  readonly markOf: (index: number) => string | null;
}

/** Type of what is dragged, so that a row takes nothing else. */
const ROW = 'application/x-tabiji-row';

/** Dragging a list's rows into another order. `onMove` gets the row's old and new index. */
export function useDragOrder(onMove: (from: number, to: number) => void): DragOrder {
  const [from, setFrom] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = (): void => {
    setFrom(null);
    setOver(null);
  };
  return {
    propsOf: (index) => ({
      onDragStart: (event) => {
        event.dataTransfer.setData(ROW, String(index));
        event.dataTransfer.effectAllowed = 'move';
        setFrom(index);
      },
      onDragOver: (event) => {
        if (from === null || !event.dataTransfer.types.includes(ROW)) return;
        event.preventDefault();
        setOver(index);
      },
      onDrop: (event) => {
        if (from === null) return;
        event.preventDefault();
        if (from !== index) onMove(from, index);
        end();
      },
      onDragEnd: end,
    }),
    markOf: (index) => {
      if (from === null || over !== index || from === index) return null;
      return from < index ? 'is-drop-after' : 'is-drop-before';
    },
  };
}
