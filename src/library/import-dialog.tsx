import type { ReactNode } from 'react';
import type { ImportDialogProps } from './import-outcome.ts';
import { ImportPreview } from './import-preview.tsx';
import { ImportRefused } from './import-refused.tsx';
import './import-dialog.css';

/** Shows what a file holds and what its reading changed; nothing is stored before it is accepted. */
export const ImportDialog = ({ fileName, outcome, ...rest }: ImportDialogProps): ReactNode =>
  outcome.ok ? (
    <ImportPreview {...rest} {...outcome} fileName={fileName} />
  ) : (
    <ImportRefused {...rest} fileName={fileName} text={outcome.text} />
  );
