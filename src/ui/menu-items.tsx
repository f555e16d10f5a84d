import { Check, ChevronRight, Circle, Minus } from 'lucide';
import type { IconNode } from 'lucide';
import { Menu as Parts } from 'radix-ui/internal';
import { useState } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { MenuChoice, MenuItem, MenuSub } from './menu-item.ts';
import { OverPage } from './over-page.tsx';

interface MenuItemsProps {
  readonly items: readonly MenuItem[];
  /** Takes what the chosen row does, to be done in good time. */
  readonly choose: Choose;
}

type Choose = (action: () => void) => void;

interface RowProps<Item> {
  readonly item: Item;
  readonly choose: Choose;
}

/** The rows of a menu. */
export const MenuItems = ({ items, choose }: MenuItemsProps) =>
  items.map((item) => <Row key={item.id} item={item} choose={choose} />);

const Row = ({ item, choose }: RowProps<MenuItem>) => {
  switch (item.kind) {
    case 'separator':
      return <Parts.Separator className="ui-menu-separator" />;
    case 'heading':
      return <Parts.Label className="ui-menu-heading">{item.label}</Parts.Label>;
    case 'choice':
      return <Choice item={item} choose={choose} />;
    case 'sub':
      return <Sub item={item} choose={choose} />;
    case 'check':
      return (
        <Parts.CheckboxItem
          className="ui-menu-item"
          disabled={item.disabled}
          checked={item.checked === 'mixed' ? 'indeterminate' : item.checked}
          onCheckedChange={(checked) => choose(() => item.onChange(checked))}
        >
          <Mark icon={item.checked === 'mixed' ? Minus : Check} />
          <span className="ui-menu-label">{item.label}</span>
          <Shortcut text={item.shortcut} />
        </Parts.CheckboxItem>
      );
    default:
      return (
        <Parts.Item
          className={classNames('ui-menu-item', item.danger === true && 'ui-menu-danger')}
          disabled={item.disabled}
          onSelect={() => choose(item.onSelect)}
        >
          <Lead icon={item.icon} />
          <span className="ui-menu-label">{item.label}</span>
          <Shortcut text={item.shortcut} />
        </Parts.Item>
      );
  }
};

const Sub = ({ item, choose }: RowProps<MenuSub>) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <Parts.Sub open={isOpen} onOpenChange={setOpen}>
      <Parts.SubTrigger className="ui-menu-item" disabled={item.disabled}>
        <Lead icon={item.icon} />
        <span className="ui-menu-label">{item.label}</span>
        <Icon icon={ChevronRight} size={14} className="ui-menu-more" />
      </Parts.SubTrigger>
      <Parts.Portal>
        <OverPage>
          <Parts.SubContent className="ui-menu" sideOffset={4} collisionPadding={8}>
            <MenuItems items={item.items} choose={choose} />
          </Parts.SubContent>
        </OverPage>
      </Parts.Portal>
    </Parts.Sub>
  );
};

const Choice = ({ item, choose }: RowProps<MenuChoice>) => {
  return (
    <Parts.RadioGroup
      aria-label={item.label}
      value={item.value ?? ''}
      onValueChange={(id) => choose(() => item.onChange(id))}
    >
      {item.options.map((option) => (
        <Parts.RadioItem
          key={option.id}
          className="ui-menu-item"
          value={option.id}
          disabled={option.disabled ?? item.disabled}
        >
          <Mark icon={Circle} className="ui-menu-dot" />
          {option.icon && <Icon icon={option.icon} />}
          <span className="ui-menu-label">{option.label}</span>
        </Parts.RadioItem>
      ))}
    </Parts.RadioGroup>
  );
};

/** The column before the text, kept free where there is no icon, so that texts line up. */
const Lead = ({ icon }: { readonly icon: IconNode | undefined }) => (
  <span className="ui-menu-lead">{icon && <Icon icon={icon} />}</span>
);

interface MarkProps {
  readonly icon: IconNode;
  readonly className?: string;
}

const Mark = ({ icon, className }: MarkProps) => {
  return (
    <span className={classNames('ui-menu-lead', className)}>
      <Parts.ItemIndicator>
        <Icon icon={icon} />
      </Parts.ItemIndicator>
    </span>
  );
};

const Shortcut = ({ text }: { readonly text: string | undefined }) =>
  text !== undefined && (
    <span className="ui-menu-shortcut" aria-hidden="true">
      {text}
    </span>
  );
