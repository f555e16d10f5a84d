import { Check, Minus } from 'lucide';
import { ToggleGroup } from 'radix-ui';
import { classNames } from './class-names.ts';
import { useFieldGroup } from './field.tsx';
import { Icon } from './icon.tsx';
import type { ChoiceOption } from './segmented-control.tsx';
import { toneClass } from './tone.ts';
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
  return (
    <ToggleGroup.Root
      {...wiring}
      type="multiple"
      className={classNames('ui-chips', className)}
      value={[...value]}
      onValueChange={(next) => onChange(options.map((option) => option.value).filter((each) => next.includes(each)))}
      {...(disabled === undefined ? {} : { disabled })}
    >
      {options.map((option) => {
        const isMixed = mixed.includes(option.value) && !value.includes(option.value);
        return (
          <ToggleGroup.Item
            key={option.value}
            value={option.value}
            className={classNames('ui-chip', isMixed && 'ui-chip-mixed', toneClass(option.tone))}
            disabled={option.disabled ?? false}
            {...(isMixed ? { 'aria-pressed': 'mixed' } : {})}
          >
            {chipIcon(option, value.includes(option.value), isMixed)}
            {option.label}
          </ToggleGroup.Item>
        );
      })}
    </ToggleGroup.Root>
  );
};

/** Being on never shows by colour alone: a chip without an icon of its own gets a tick. */
const chipIcon = (option: ChoiceOption<string>, isOn: boolean, isMixed: boolean) => {
  if (isMixed) return <Icon icon={Minus} size={14} />;
  if (isOn) return <Icon icon={Check} size={14} />;
  return option.icon && <Icon icon={option.icon} size={14} />;
};
