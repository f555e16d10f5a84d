import type { ReactNode } from 'react';
import type { Perspective } from '#model';
import { perspectives } from '#knowledge';
import { useLanguage } from '#i18n/react';
import { Select } from '#ui';

interface RoleSelectProps {
  readonly value: Perspective;
  readonly onChange: (role: Perspective) => void;
  /** Its name, said aloud. */
  readonly label: string;
  /** Stands before the choice. */
  readonly prefix: string;
}

/** From which perspective this person writes or rates. */
export function RoleSelect({ value, onChange, label, prefix }: RoleSelectProps): ReactNode {
  const language = useLanguage();
  return (
    <Select<Perspective>
      look="button"
      label={label}
      prefix={prefix}
      value={value}
      onChange={onChange}
      options={perspectives.map(({ id, name }) => ({ value: id, label: name[language] }))}
    />
  );
}
