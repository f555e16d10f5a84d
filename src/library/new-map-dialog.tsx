import { useId, useState, type ReactNode } from 'react';
import { templates, words } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { Button, Dialog } from '#ui';
import { NewMapCard } from './new-map-card.tsx';
import type { NewMapChoice } from './new-map-choice.ts';
import './new-map-dialog.css';

export interface NewMapDialogProps {
  /** The map that a choice would begin with, in the language in use. */
  readonly onCreate: (choice: NewMapChoice) => void;
  readonly onClose: () => void;
}

const CHOICES: readonly NewMapChoice[] = [
  { kind: 'blank' },
  ...templates.map((template) => ({ kind: 'template', template }) as const),
];

/** Chooses what a new map begins with. Arrow keys walk, Enter or a double click creates. */
export function NewMapDialog({ onCreate, onClose }: NewMapDialogProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const form = useId();
  const [chosen, setChosen] = useState<NewMapChoice>(CHOICES[0]!);
  const create = (choice: NewMapChoice): void => {
    onClose();
    onCreate(choice);
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t.newMap.title}
      description={t.newMap.description}
      size="l"
      closeLabel={t.common.close}
      footer={
        <>
          <Button onClick={onClose}>{t.common.cancel}</Button>
          <Button variant="primary" type="submit" form={form}>
            {t.newMap.create}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          create(chosen);
        }}
      >
        <fieldset className="new-map-choices">
          <legend className="visually-hidden">{t.newMap.choices}</legend>
          {CHOICES.map((choice) => (
            <NewMapCard
              key={choice.kind === 'blank' ? '' : choice.template.id}
              choice={choice}
              isChosen={choice === chosen}
              onChoose={() => setChosen(choice)}
              onCreate={() => create(choice)}
            />
          ))}
        </fieldset>
      </form>
      <p className="new-map-note">{words.illustrative[language]}</p>
    </Dialog>
  );
}
