import type { IconNode } from 'lucide';
import { classNames } from './class-names.ts';
import { useFieldGroup } from './field.tsx';
import { Icon } from './icon.tsx';
import { toneClass, type Tone } from './tone.ts';
import { walkButtons } from './walk-buttons.ts';
import './segmented-control.css';
import './tone.css';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconNode | undefined;
  readonly tone?: Tone | undefined;
  readonly disabled?: boolean | undefined;
}

export interface SegmentedControlProps<Value extends string> {
  /** `null` when nothing is chosen, or several records differ. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Choosing the chosen one again takes it back; without this it does nothing. */
  readonly onClear?: (() => void) | undefined;
  readonly options: readonly ChoiceOption<Value>[];
  /** Its name where no `Field` gives one. */
  readonly label?: string | undefined;
  /** Only the icons are seen. */
  readonly iconsOnly?: boolean | undefined;
  /** Takes the whole width in equal parts. */
  readonly fill?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** One of a few, all in view. Arrow keys walk, Space chooses. */
export const SegmentedControl = <Value extends string>({
  value,
  onChange,
  onClear,
  options,
  label,
  iconsOnly = false,
  fill = false,
  disabled,
  className,
}: SegmentedControlProps<Value>) => {
  const wiring = useFieldGroup(label);
  const isOff = (option: ChoiceOption<Value>): boolean => disabled === true || option.disabled === true;
  // One of them is on the way of the Tab key.
  const stop =
    options.find((option) => option.value === value && !isOff(option)) ?? options.find((option) => !isOff(option));
  return (
    <div
      {...wiring}
      role="radiogroup"
      tabIndex={-1}
      className={classNames('ui-segments', fill && 'ui-segments-fill', className)}
      onKeyDown={(event) => walkButtons(event)}
    >
      {options.map((option) => {
        const isChosen = option.value === value;
        return (
          <button
            key={option.value}
            type="button"
            role="radio"
            aria-checked={isChosen}
            data-state={isChosen ? 'on' : 'off'}
            tabIndex={option === stop ? 0 : -1}
            className={classNames('ui-segment', toneClass(option.tone))}
            disabled={isOff(option)}
            onClick={() => (isChosen ? onClear?.() : onChange(option.value))}
            {...(iconsOnly ? { 'aria-label': option.label, title: option.label } : {})}
          >
            {option.icon && <Icon icon={option.icon} />}
            {!iconsOnly && option.label}
          </button>
        );
      })}
    </div>
  );
};
