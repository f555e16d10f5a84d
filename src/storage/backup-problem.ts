/** Why a backup cannot be read. Nothing has been changed anywhere then. */
export type BackupProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'notABackup' }
  /** One map's own file; it is opened like any other. */
  | { readonly code: 'oneMap' }
  | { readonly code: 'tooLarge' }
  | { readonly code: 'newerBackup'; readonly version: number; readonly known: number }
  /** Cut short, or changed since it was written. */
  | { readonly code: 'damaged' }
  /** It asks for a passphrase. */
  | { readonly code: 'locked' }
  /** Not this one, or the file is damaged: nobody can tell which. */
  | { readonly code: 'wrongPassphrase' }
  /** Within what was locked lies something locked again. */
  | { readonly code: 'lockedTwice' }
  /** The browser encrypts only on pages that came by https or from this device. */
  | { readonly code: 'noEncryption' };
