import { ArrowLeft, ArrowRight, ChevronRight, CornerUpLeft, Star } from 'lucide';
import type { MouseEvent, ReactNode, Ref } from 'react';
import { editLinks, editPhase, editTouchpoints } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Finding, MarkedPlace } from '#analysis';
import { SeverityIcon, useFindingsAt, useFindingText } from '#controls';
import { durationText } from '#knowledge';
import { isBackLink, linksAt } from '#model';
import { useMap, useMapParts, useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { describeLink, describePhase, describeTouchpoint } from '#speech';
import { classNames, Icon, isLeft, markAll, TextField } from '#ui';
import { JourneyGlyph } from '#scene/react';
import type { OutlineRow } from './outline-rows.ts';

interface OutlineRowProps {
  readonly row: OutlineRow;
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly measure: Ref<HTMLDivElement>;
  readonly isActive: boolean;
  readonly isEditing: boolean;
  readonly onPress: (event: MouseEvent) => void;
  readonly onOpen: () => void;
  readonly onEdit: () => void;
  /** `isLeft`: the focus has gone elsewhere already. */
  readonly onEditEnd: (isLeft: boolean) => void;
}

/** One row of the tree: a phase, a touchpoint, or a link. */
export function OutlineRowView({
  row,
  index,
  top,
  measure,
  isActive,
  isEditing,
  onPress,
  onOpen,
  onEdit,
  onEditEnd,
}: OutlineRowProps): ReactNode {
  const found = useFindingsAt(usePlaceOf(row));
  const label = useRowLabel(row, found);
  const isSelected = useSession(({ selection }) => selection[`${row.kind}s`].has(row.id));
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree has the keys
    <div
      ref={measure}
      role="treeitem"
      className={classNames('outline-row', `is-${row.kind}`, isSelected && 'is-selected')}
      style={{ transform: `translateY(${top}px)` }}
      data-index={index}
      data-row={row.key}
      tabIndex={isActive ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.count}
      aria-expanded={row.isOpen ?? undefined}
      aria-selected={isSelected}
      onClick={onPress}
      onDoubleClick={onEdit}
    >
      <span
        className="outline-caret"
        aria-hidden="true"
        onClick={(event) => {
          if (row.isOpen === null) return;
          event.stopPropagation();
          onOpen();
        }}
      >
        {row.isOpen !== null && <Icon icon={ChevronRight} size={14} />}
      </span>
      {/* Its name says more than what is seen of it. */}
      <span className="visually-hidden">{label}</span>
      {isEditing ? (
        <NameField row={row} onEnd={onEditEnd} />
      ) : (
        <span className="outline-face" aria-hidden="true">
          <RowContent row={row} />
          {found[0] !== undefined && <SeverityIcon severity={found[0].severity} size={14} />}
        </span>
      )}
    </div>
  );
}

function useRowLabel(row: OutlineRow, found: readonly Finding[]): string {
  const text = useText();
  const language = useLanguage();
  const viewpoint = useSession((session) => session.viewpoint);
  const own = useMap((map) => {
    if (row.kind === 'phase') return describePhase(map, row.id, { text, count: row.size });
    if (row.kind === 'touchpoint') {
      const { on, here } = linksAt(map, row.id);
      return [
        describeTouchpoint(map, row.id, { text, language, viewpoint }),
        text.outline.links(on.length, here.length),
      ].join(text.canvas.listSeparator);
    }
    const link = map.links[row.id];
    return link === undefined ? '' : describeLink(map, link, { text, language, from: row.from });
  });
  const textOf = useFindingText();
  return found.length === 0 ? own : [own, text.findingView.here(found.map(textOf))].join(text.canvas.listSeparator);
}

/** Where on the picture the findings of a row belong. */
function usePlaceOf(row: OutlineRow): MarkedPlace {
  const link = useMap((map) => (row.kind === 'link' ? map.links[row.id] : undefined));
  if (row.kind !== 'link') return { kind: row.kind, id: row.id };
  return { kind: 'step', source: link?.source ?? '', target: link?.target ?? '' };
}

function RowContent({ row }: { row: OutlineRow }): ReactNode {
  const t = useText();
  const [title, isMoment, ways] = useMapParts((map) => {
    const touchpoint = row.kind === 'touchpoint' ? map.touchpoints[row.id] : undefined;
    return [
      (row.kind === 'phase' ? map.phases[row.id] : touchpoint)?.title,
      touchpoint?.moment === true,
      touchpoint === undefined ? 0 : linksAt(map, row.id).on.length,
    ];
  });
  if (row.kind === 'link') return <LinkContent row={row} />;
  const isBare = title === undefined || title === '';
  return (
    <>
      <span className={classNames('outline-title', isBare && 'is-bare')}>{isBare ? t.common.untitled : title}</span>
      {isMoment && <Icon icon={Star} size={13} className="outline-star" />}
      {row.kind === 'phase' && <span className="outline-count">{row.size}</span>}
      {ways > 1 && <span className="outline-count">→ {ways}</span>}
    </>
  );
}

function LinkContent({ row }: { row: OutlineRow & { kind: 'link' } }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const [link, other, isBack, journey] = useMapParts((map) => {
    const at = map.links[row.id];
    return [at, map.touchpoints[row.other], at !== undefined && isBackLink(map, at), map.journeys[at?.journeyId ?? '']];
  });
  if (link === undefined || other === undefined) return null;
  const arrow = isBack ? CornerUpLeft : row.from === 'on' ? ArrowRight : ArrowLeft;
  return (
    <>
      <Icon icon={arrow} size={13} className="outline-arrow" />
      <span className="outline-title">
        {other.title || t.common.untitled}
        {link.label !== '' && <span className="outline-label">{t.speech.labelled(link.label)}</span>}
        {link.duration !== null && <span className="outline-label">{durationText(link.duration, language)}</span>}
      </span>
      {journey !== undefined && (
        <span className="outline-journey" title={journey.title}>
          <JourneyGlyph aspects={journey.aspects} />
        </span>
      )}
    </>
  );
}

/** The text cursor in a row's name: Enter or leaving commits, Esc reverts; an input method's keys do neither. */
function NameField({ row, onEnd }: { row: OutlineRow; onEnd: (isLeft: boolean) => void }): ReactNode {
  const t = useText();
  const context = useCommandContext();
  const { id } = row;
  const value = useMap(
    (map) =>
      (row.kind === 'phase'
        ? map.phases[id]?.title
        : row.kind === 'touchpoint'
          ? map.touchpoints[id]?.title
          : map.links[id]?.label) ?? '',
  );
  const commit = (text: string): void => {
    if (row.kind === 'phase') editPhase(context, id, { title: text });
    else if (row.kind === 'touchpoint') editTouchpoints(context, [id], { title: text });
    else editLinks(context, [id], { label: text });
  };
  const name = { phase: t.canvas.phaseTitle, touchpoint: t.canvas.titleOf, link: t.canvas.linkLabel }[row.kind];
  return (
    <TextField
      autoFocus
      className="outline-field"
      label={name}
      placeholder={row.kind === 'touchpoint' ? t.canvas.namePlaceholder : name}
      value={value}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onFocus={markAll}
      onBlurCapture={(event) => isLeft(event) && onEnd(true)}
      onCommit={commit}
      onEnter={() => onEnd(false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onEnd(false);
      }}
    />
  );
}
