import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { aspects, nameOf } from '#knowledge';
import { ASPECTS } from '#model';
import { selectNothing } from '#editor';
import { useMap, useSession, useOpenMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { PersonaHead } from './persona-head.tsx';
import './personas.css';

/** Whose journey the active one is, in short; a press leads to where it is edited. Nothing while nobody is chosen. */
export function PersonaCard(): ReactNode {
  const { session } = useOpenMap();
  const t = useText().personas;
  const language = useLanguage();
  const journey = useSession((session) => session.activeJourney);
  const persona = useMap((map) => map.personas[map.journeys[journey ?? '']?.personaId ?? '']);
  if (persona === undefined) return null;
  const show = (): void => {
    flushSync(() => {
      selectNothing(session);
      session.setState({ isRightOpen: true });
    });
    document.querySelector<HTMLElement>(`[data-record="${persona.id}"] button`)?.focus();
  };
  const facts = ASPECTS.flatMap((aspect) =>
    persona[aspect] === '' ? [] : ([[nameOf(aspects, aspect, language), persona[aspect]]] as const),
  );
  return (
    <div className="persona-panel">
      <h2 className="panel-heading">{t.persona}</h2>
      <button type="button" className="persona-card" title={t.edit(persona.name || t.unnamed)} onClick={show}>
        <span className="persona-card-words">
          <PersonaHead persona={persona} />
          {facts.map(([name, text]) => (
            <span key={name} className="persona-fact">
              <span>{name}</span> <span>{text}</span>
            </span>
          ))}
        </span>
      </button>
    </div>
  );
}
