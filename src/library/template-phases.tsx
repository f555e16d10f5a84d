import type { ReactNode } from 'react';
import type { Template } from '#knowledge';
import { useLanguage } from '#i18n/react';
import './template-phases.css';

interface TemplatePhasesProps {
  readonly template: Template;
  readonly id?: string;
}

/** Through what a template leads: its curves in small resemble those of the others, its phases do not. */
export function TemplatePhases({ template, id }: TemplatePhasesProps): ReactNode {
  const language = useLanguage();
  return (
    <span className="template-phases" id={id}>
      {template.phases.map(({ title }) => title[language]).join(' → ')}
    </span>
  );
}
