import { Check, ChevronDown } from 'lucide';
import { Select as Radix } from 'radix-ui';
import { classNames } from './class-names.ts';
import { useFieldControl } from './field.tsx';
import { Icon } from './icon.tsx';
import type { SelectOption, SelectProps } from './select.tsx';
import './select.css';

interface OpenableProps extends SelectProps<string> {
  /** Whether it begins open. */
  readonly isOpened: boolean;
}

/** What a `Select` is once somebody has begun to use one. */
export const OpenableSelect = ({
  value,
  onChange,
  options,
  placeholder,
  label,
  prefix,
  look = 'field',
  disabled,
  className,
  isOpened,
}: OpenableProps) => {
  const wiring = useFieldControl(label);
  return (
    <Radix.Root
      value={value === null ? '' : encode(value)}
      defaultOpen={isOpened}
      onValueChange={(chosen) => onChange(decode(chosen))}
      {...(disabled === undefined ? {} : { disabled })}
    >
      <Radix.Trigger
        {...wiring}
        className={classNames('ui-input ui-select', look === 'button' && 'ui-select-button', className)}
      >
        <span className="ui-select-value">
          {prefix !== undefined && <span className="ui-select-prefix">{prefix}</span>}
          <Radix.Value placeholder={<span className="ui-select-placeholder">{placeholder}</span>} />
        </span>
        <Icon icon={ChevronDown} size={14} className="ui-select-chevron" />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className="ui-menu ui-select-list" position="popper" sideOffset={4} collisionPadding={8}>
          <Radix.Viewport>
            {options.map((option) =>
              'options' in option ? (
                <Radix.Group key={option.label}>
                  <Radix.Label className="ui-menu-heading">{option.label}</Radix.Label>
                  {option.options.map((each) => (
                    <Option key={each.value} option={each} />
                  ))}
                </Radix.Group>
              ) : (
                <Option key={option.value} option={option} />
              ),
            )}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
};

const Option = ({ option }: { readonly option: SelectOption<string> }) => (
  <Radix.Item className="ui-menu-item" value={encode(option.value)} disabled={option.disabled ?? false}>
    <span className="ui-menu-lead">
      <Radix.ItemIndicator>
        <Icon icon={Check} />
      </Radix.ItemIndicator>
    </span>
    <Radix.ItemText>
      <span className="ui-select-text">
        {option.icon && <Icon icon={option.icon} />}
        <span className="ui-select-label">{option.label}</span>
      </span>
    </Radix.ItemText>
  </Radix.Item>
);

/** Radix keeps the empty string for *nothing chosen*; ours may be a choice. */
const encode = (value: string): string => `=${value}`;
const decode = (value: string): string => value.slice(1);
