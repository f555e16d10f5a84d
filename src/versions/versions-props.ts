import type { JourneyMap } from '#model';
import type { Versions } from '#storage';

export interface VersionsProps {
  readonly versions: Versions;
  readonly onClose: () => void;
}

/** What only the page around the dialog can do with an earlier state. */
export interface VersionsDialogProps extends VersionsProps {
  /** Makes a map of its own of it, and opens that. */
  readonly onCopy: (map: JourneyMap, title: string) => void;
  readonly onDownload: (map: JourneyMap) => void;
}
