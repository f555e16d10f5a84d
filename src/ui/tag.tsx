import { X } from 'lucide';
import { Icon } from './icon.tsx';

interface TagProps {
  readonly text: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** One of the texts in a `TagInput`. */
export const Tag = ({ text, removeLabel, onRemove }: TagProps) => (
  <span className="ui-tag">
    {text}
    <button type="button" className="ui-tag-remove" aria-label={removeLabel} onClick={onRemove}>
      <Icon icon={X} size={12} />
    </button>
  </span>
);
