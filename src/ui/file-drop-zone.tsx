import { FileInput } from 'lucide';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import './file-drop-zone.css';

export interface FileDropZoneProps {
  /** What dropping does. */
  readonly label: ReactNode;
  readonly onFiles: (files: File[]) => void;
  readonly disabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/**
 * Takes files dropped anywhere in the window, and shows that it will while they hover. Without it
 * the browser would leave the page and open the file.
 */
export const FileDropZone = ({ label, onFiles, disabled = false, className }: FileDropZoneProps) => {
  const [isHovering, setIsHovering] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });

  useEffect(() => {
    if (disabled) return;
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setIsHovering(true);
    };
    const onLeave = (event: DragEvent): void => {
      // Every element under the pointer is left and entered; only leaving the window has no next one.
      if (event.relatedTarget === null) setIsHovering(false);
    };
    const onDrop = (event: DragEvent): void => {
      setIsHovering(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) latest.current(files);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
      setIsHovering(false);
    };
  }, [disabled]);

  return (
    isHovering && (
      <div className={classNames('ui-drop', className)}>
        <div className="ui-drop-text">
          <Icon icon={FileInput} size={32} />
          {label}
        </div>
      </div>
    )
  );
};

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
