import type { ReactNode } from 'react';
import { templates, words, type OfferedTemplate } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import type { NewMapChoice } from './new-map-choice.ts';
import { Illustrative } from './illustrative.tsx';
import { TemplatePhases } from './template-phases.tsx';
import { TemplatePicture } from './template-picture.tsx';
import './first-visit.css';
import './map-card.css';

interface FirstVisitProps {
  readonly start: ReactNode;
  readonly onCreate: (choice: NewMapChoice) => void;
}

/** Stands where there is no map yet: what this is, and what to do next. */
export function FirstVisit({ start, onCreate }: FirstVisitProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { welcome } = t.library;
  return (
    <div className="first-visit">
      <h1 className="first-title">{welcome.title}</h1>
      <div className="first-text">
        <p>{welcome.what}</p>
        <p>{welcome.next}</p>
      </div>
      {start}
      <section className="first-examples" aria-labelledby="first-examples">
        <h2 id="first-examples">{welcome.examples}</h2>
        <p className="first-note">{words.illustrative[language]}</p>
        <ul className="map-grid">
          {templates.map((template) => (
            <ExampleCard
              key={template.id}
              template={template}
              onCreate={() => onCreate({ kind: 'template', template })}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

interface ExampleCardProps {
  readonly template: OfferedTemplate;
  readonly onCreate: () => void;
}

function ExampleCard({ template, onCreate }: ExampleCardProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  return (
    <li className="map-card">
      <TemplatePicture choice={{ kind: 'template', template }} />
      <div className="map-card-text">
        <h3 className="map-card-title">
          <button type="button" onClick={onCreate}>
            {template.title[language]}
          </button>
        </h3>
        <p className="map-card-facts">{t.newMap.summary(template.phases.length, template.touchpoints.length)}</p>
        <TemplatePhases template={template} />
        <p>
          <Illustrative />
        </p>
      </div>
    </li>
  );
}
