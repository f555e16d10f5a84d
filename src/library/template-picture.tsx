import { useCallback, type ReactNode } from 'react';
import type { JourneyMap } from '#model';
import type { NewMapChoice } from './new-map-choice.ts';
import { drawMap, MapThumbnail } from '#controls';

interface TemplatePictureProps {
  readonly choice: NewMapChoice;
  readonly previewOf: (choice: NewMapChoice) => Promise<JourneyMap>;
}

/** The map that a choice would begin with, in small. */
export function TemplatePicture({ choice, previewOf }: TemplatePictureProps): ReactNode {
  const template = choice.kind === 'template' ? choice.template : null;
  const load = useCallback(async () => {
    const map = await previewOf(template === null ? { kind: 'blank' } : { kind: 'template', template }).catch(
      () => null,
    );
    return map === null ? null : drawMap(map);
  }, [template, previewOf]);
  return <MapThumbnail load={load} />;
}
