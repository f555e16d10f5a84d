import { classNames } from './class-names.ts';
import { Dialog } from './dialog.tsx';
import { SearchList, type SearchListProps } from './search-list.tsx';
import { useAfterClose } from './use-after-close.ts';

export interface SearchDialogProps extends SearchListProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly closeLabel: string;
}

/** A `SearchList` over the page: choose, and it is gone; the choice happens when the focus is back where it was. */
export const SearchDialog = ({ open, onOpenChange, closeLabel, onChoose, className, ...list }: SearchDialogProps) => {
  const { choose, onCloseAutoFocus } = useAfterClose();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={list.label}
      titleHidden
      closeLabel={closeLabel}
      className={classNames('ui-search-dialog', className)}
      onClosed={onCloseAutoFocus}
    >
      <SearchList
        {...list}
        onChoose={(id) => {
          choose(() => onChoose(id));
          onOpenChange(false);
        }}
      />
    </Dialog>
  );
};
