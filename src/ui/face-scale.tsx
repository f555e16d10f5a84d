import { ToggleGroup } from 'radix-ui';
import { classNames } from './class-names.ts';
import { Face, type Mood } from './face.tsx';
import { toneClass, type Tone } from './tone.ts';
import './face-scale.css';
import './tone.css';

const MOODS: readonly Mood[] = [-2, -1, 0, 1, 2];

export interface FaceScaleProps {
  /** Its name, said aloud. */
  readonly label: string;
  /** −2…+2, also between the faces; null where nothing is given yet. */
  readonly value: number | null;
  readonly onChange: (mood: Mood) => void;
  /** What each face means, from very bad to very good. */
  readonly words: readonly [string, string, string, string, string];
  readonly tone?: Tone | undefined;
  /** Whether the keys 1 to 5 give them here, as is then seen. */
  readonly hasKeys?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** Five faces with words, to be pressed. Arrow keys walk, Space chooses. */
export const FaceScale = ({
  label,
  value,
  onChange,
  words,
  tone,
  hasKeys = false,
  disabled = false,
}: FaceScaleProps) => (
  <ToggleGroup.Root
    type="single"
    className={classNames('ui-faces', toneClass(tone))}
    aria-label={label}
    value={value === null ? '' : String(value)}
    // Pressed again it is given again: nobody takes a score away by a second tap.
    onValueChange={(next) => onChange(Number(next === '' ? value : next) as Mood)}
    disabled={disabled}
  >
    {MOODS.map((mood, index) => (
      <ToggleGroup.Item key={mood} value={String(mood)} className="ui-face-choice" title={String(index + 1)}>
        <Face mood={mood} />
        <span>
          {hasKeys && (
            <span className="ui-face-key" aria-hidden="true">
              {index + 1}
            </span>
          )}
          {words[index]}
        </span>
      </ToggleGroup.Item>
    ))}
  </ToggleGroup.Root>
);
