import { classNames } from './class-names.ts';
import { Dialog } from './dialog.tsx';
import { SearchList, type SearchListProps } from './search-list.tsx';

export interface SearchDialogProps extends SearchListProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly closeLabel: string;
}

/** A `SearchList` over the page: choose, and it is gone. */
export const SearchDialog = ({ open, onOpenChange, closeLabel, onChoose, className, ...list }: SearchDialogProps) => (
  <Dialog
    open={open}
    onOpenChange={onOpenChange}
    title={list.label}
    titleHidden
    closeLabel={closeLabel}
    className={classNames('ui-search-dialog', className)}
  >
    <SearchList
      {...list}
      onChoose={(id) => {
        onOpenChange(false);
        onChoose(id);
      }}
    />
  </Dialog>
);
