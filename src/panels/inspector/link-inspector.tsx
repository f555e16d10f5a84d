import { Trash2 } from 'lucide';
import type { ReactNode } from 'react';
import { editLinks, removeLinks } from '#commands';
import { useCommandContext } from '#commands/react';
import { canLink, inOrder, type Id, type Link } from '#model';
import { selectNothing } from '#editor';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, Field, Select, TextField } from '#ui';
import { sharedValue } from '#analysis';
import { DurationField } from './duration-field.tsx';
import { LinkEndsFields } from './link-ends-fields.tsx';
import { BehaviourField } from '../journeys/behaviour-field.tsx';
import { AnnotationsField } from '../annotations/annotations-field.tsx';

interface LinksProps {
  /** At least one. */
  readonly links: readonly Link[];
}

/** One link, or several at once: the journey, the ends, the label, how long it is. */
export function LinkInspector({ links }: LinksProps): ReactNode {
  const t = useText();
  const context = useCommandContext();
  const { session, view } = context.openMap;
  const ids = links.map(({ id }) => id);
  const label = sharedValue(links, (link) => link.label);
  const [only] = links;
  const shared = sharedValue(links, (link) => link.journeyId);
  const journey = useMap((map) => map.journeys[shared.value ?? '']);
  const edit = (fields: Partial<Omit<Link, 'id'>>): void => void editLinks(context, ids, fields);
  const remove = (): void => {
    removeLinks(context, ids);
    selectNothing(session);
    view.current?.takeFocus();
  };
  return (
    <div className="inspector-scroll">
      <header className="inspector-head">
        <h2 className="inspector-heading">{links.length === 1 ? t.inspector.link : t.inspector.links(links.length)}</h2>
      </header>
      <div className="inspector-fields">
        {links.length === 1 && only !== undefined && <LinkEndsFields link={only} />}
        <JourneyField links={links} onChange={(journeyId) => edit({ journeyId })} />
        {journey !== undefined && <BehaviourField journey={journey} />}
        <Field label={t.inspector.linkLabel}>
          <TextField
            value={label.value ?? ''}
            placeholder={label.isMixed ? t.inspector.mixed : undefined}
            onCommit={(next) => edit({ label: next })}
          />
        </Field>
        <DurationField
          label={t.inspector.linkDuration}
          durations={links.map(({ duration }) => duration)}
          onChange={(duration) => edit({ duration })}
        />
        {only !== undefined && links.length === 1 && <AnnotationsField target={{ kind: 'link', id: only.id }} />}
        <Button variant="quiet" className="inspector-delete" icon={Trash2} onClick={remove}>
          {links.length === 1 ? t.inspector.deleteLink : t.inspector.deleteLinks}
        </Button>
      </div>
    </div>
  );
}

function JourneyField({
  links,
  onChange,
}: Pick<LinksProps, 'links'> & { onChange: (journeyId: Id) => void }): ReactNode {
  const t = useText();
  const map = useMap((whole) => whole);
  const current = sharedValue(links, (link) => link.journeyId);
  const canMove = (journeyId: Id): boolean =>
    journeyId === current.value || links.some((link) => canLink(map, { ...link, journeyId }));
  const options = inOrder(map.journeys).map(({ id, title }) => {
    const name = title || t.common.untitled;
    return canMove(id)
      ? { value: id, label: name }
      : { value: id, label: `${name} (${t.inspector.alreadyLinked})`, disabled: true };
  });
  return (
    <Field label={t.inspector.journey}>
      <Select value={current.value} placeholder={t.inspector.mixed} onChange={onChange} options={options} />
    </Field>
  );
}
