import { Check, Minus } from 'lucide';
import { useState } from 'react';
import { classNames } from './class-names.ts';
import { useFieldGroup } from './field.tsx';
import { Icon } from './icon.tsx';
import type { ChoiceOption } from './segmented-control.tsx';
import { toneClass } from './tone.ts';
import { walkButtons } from './walk-buttons.ts';
import './toggle-chips.css';
import './tone.css';

export interface ToggleChipsProps<Value extends string> {
  readonly value: readonly Value[];
  /** All that are on now, in the order of `options`. */
  readonly onChange: (value: readonly Value[]) => void;
  readonly options: readonly ChoiceOption<Value>[];
  /** On for some of several records; pressing switches it on for all. */
  readonly mixed?: readonly Value[] | undefined;
  /** Its name where no `Field` gives one. */
  readonly label?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** Any number of a few, all in view. */
export const ToggleChips = <Value extends string>({
  value,
  onChange,
  options,
  mixed = [],
  label,
  disabled,
  className,
}: ToggleChipsProps<Value>) => {
  const wiring = useFieldGroup(label);
  const [focused, setFocused] = useState<Value | null>(null);
  const isOff = (option: ChoiceOption<Value>): boolean => disabled === true || option.disabled === true;
  const toggle = (chip: Value): void => {
    const isOn = (each: Value): boolean => (each === chip ? !value.includes(chip) : value.includes(each));
    onChange(options.map((option) => option.value).filter(isOn));
  };
  // One of them is on the way of the Tab key.
  const usable = options.filter((option) => !isOff(option));
  const stop =
    usable.find((option) => option.value === focused) ??
    usable.find((option) => value.includes(option.value)) ??
    usable[0];
  return (
    <div {...wiring} role="toolbar" className={classNames('ui-chips', className)}>
      {options.map((option) => {
        const isOn = value.includes(option.value);
        const isMixed = mixed.includes(option.value) && !isOn;
        return (
          <button
            key={option.value}
            type="button"
            aria-pressed={isMixed ? 'mixed' : isOn}
            data-state={isOn ? 'on' : 'off'}
            tabIndex={option === stop ? 0 : -1}
            className={classNames('ui-chip', isMixed && 'ui-chip-mixed', toneClass(option.tone))}
            disabled={isOff(option)}
            onFocus={() => setFocused(option.value)}
            onClick={() => toggle(option.value)}
            onKeyDown={(event) => walkButtons(event, event.currentTarget.parentElement!)}
          >
            {chipIcon(option, isOn, isMixed)}
            {option.label}
          </button>
        );
      })}
    </div>
  );
};

/** Being on never shows by colour alone: a chip without an icon of its own gets a tick. */
const chipIcon = (option: ChoiceOption<string>, isOn: boolean, isMixed: boolean) => {
  if (isMixed) return <Icon icon={Minus} size={14} />;
  if (isOn) return <Icon icon={Check} size={14} />;
  return option.icon && <Icon icon={option.icon} size={14} />;
};
