import { useMemo, type ReactNode } from 'react';
import type { JourneyMap } from '#model';
import type { NewMapChoice } from './new-map-choice.ts';
import { MapPicture, useDrawing } from '#controls';

interface TemplatePictureProps {
  readonly choice: NewMapChoice;
  readonly previewOf: (choice: NewMapChoice) => JourneyMap;
}

/** The map that a choice would begin with, in small. */
export function TemplatePicture({ choice, previewOf }: TemplatePictureProps): ReactNode {
  const template = choice.kind === 'template' ? choice.template : null;
  const map = useMemo(
    () => previewOf(template === null ? { kind: 'blank' } : { kind: 'template', template }),
    [template, previewOf],
  );
  return <MapPicture drawing={useDrawing(map)} />;
}
