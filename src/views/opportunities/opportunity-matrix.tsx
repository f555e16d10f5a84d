import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { quadrantOf } from '#analysis';
import { editOpportunity, removeOpportunity } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Id, Opportunity } from '#model';
import { useText } from '#i18n/react';
import { useUndoToast } from '#controls';
import { OpportunityChip } from './opportunity-chip.tsx';
import { STEPS, chipBeside, isArrowKey, judgementOf, nudged, type Judgement } from './judge.ts';
import { useChipDrag } from './use-chip-drag.ts';
import { useKeptChip } from './use-kept-chip.ts';

interface OpportunityMatrixProps {
  readonly opportunities: readonly Opportunity[];
  readonly onOpen: (id: Id) => void;
}

const IMPACTS = STEPS.toReversed();
/** More than these in one cell are told apart by the first line of their titles. */
const FEW = 2;

/** Impact upwards, effort to the right: what is dragged to a cell, or walked there by arrow keys, is judged so. */
export function OpportunityMatrix({ opportunities, onOpen }: OpportunityMatrixProps): ReactNode {
  const t = useText();
  const hint = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const context = useCommandContext();
  const { editor } = context.openMap;
  const tell = useUndoToast();
  const { tabStop, focus, leave } = useKeptChip(frame, opportunities);

  const judge = (id: Id, place: Judgement | 'waiting'): void => {
    const opportunity = editor.getMap().opportunities[id];
    if (opportunity === undefined) return;
    const title = opportunity.title || t.common.untitled;
    const next = place === 'waiting' ? { impact: null, effort: null } : place;
    editOpportunity(context, id, next);
    const quadrant = quadrantOf(next);
    setSaid(
      place === 'waiting' || quadrant === null
        ? `${title}: ${t.opportunities.waiting}`
        : t.opportunities.placed(
            title,
            String(place.impact),
            String(place.effort),
            t.opportunities.quadrants[quadrant],
          ),
    );
  };
  const { drag, press, wasDrag } = useChipDrag(judge);

  const handleKey = (opportunity: Opportunity, event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { id } = opportunity;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      focus(chipBeside(opportunities, id, 'ArrowDown'));
      if (removeOpportunity(context, id)) tell(t.opportunities.deleted(opportunity.title || t.common.untitled));
    } else if (!isArrowKey(event.key)) return;
    else if (event.altKey) focus(chipBeside(opportunities, id, event.key));
    else {
      const next = nudged(opportunity, event.key);
      if (next === null)
        setSaid((before) => (before === t.opportunities.atEdge ? `${before}\u00a0` : t.opportunities.atEdge));
      else judge(id, next);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const chip = (opportunity: Opportunity): ReactNode => (
    <OpportunityChip
      key={opportunity.id}
      opportunity={opportunity}
      drag={drag?.id === opportunity.id ? drag : null}
      isTabStop={opportunity.id === tabStop}
      hint={hint}
      onPress={press}
      onKey={handleKey}
      onFocus={() => focus(opportunity.id)}
      onOpen={() => !wasDrag() && onOpen(opportunity.id)}
    />
  );
  const isOver = ({ impact, effort }: Judgement): boolean =>
    drag?.over != null && drag.over !== 'waiting' && drag.over.impact === impact && drag.over.effort === effort;
  const waiting = opportunities.filter((each) => judgementOf(each) === null);
  return (
    <div className="matrix" ref={frame} onBlur={leave}>
      <h2>{t.opportunities.matrix}</h2>
      <p id={hint} className="matrix-hint">
        {t.opportunities.matrixHint}
      </p>
      <div className="matrix-field">
        <span className="matrix-impact" aria-hidden="true">
          {t.opportunities.axis.impact} →
        </span>
        <div className="matrix-grid" role="grid" aria-label={t.opportunities.matrix} aria-describedby={hint}>
          {IMPACTS.map((impact) => (
            <div key={impact} role="row" className="matrix-row">
              <span role="rowheader" className="matrix-number" aria-label={t.opportunities.row(impact)}>
                {impact}
              </span>
              {STEPS.map((effort) => {
                const quadrant = quadrantOf({ impact, effort });
                const here = opportunities.filter((each) => each.impact === impact && each.effort === effort);
                return (
                  <div
                    key={effort}
                    role="gridcell"
                    className={`matrix-cell is-${quadrant}${isOver({ impact, effort }) ? ' is-over' : ''}${here.length > FEW ? ' is-crowded' : ''}`}
                    data-impact={impact}
                    data-effort={effort}
                  >
                    <span className="visually-hidden">{t.opportunities.cell(String(impact), String(effort))}</span>
                    {quadrant !== null && isCorner(impact, effort) && (
                      <span className="matrix-quadrant">{t.opportunities.quadrants[quadrant]}</span>
                    )}
                    {here.map(chip)}
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        <div className="matrix-efforts" aria-hidden="true">
          {STEPS.map((effort) => (
            <span key={effort}>{effort}</span>
          ))}
        </div>
        <span className="matrix-effort" aria-hidden="true">
          {t.opportunities.axis.effort} →
        </span>
      </div>
      {opportunities.length > 0 && (
        <div
          className={`matrix-waiting${drag?.over === 'waiting' ? ' is-over' : ''}`}
          data-waiting=""
          role="group"
          aria-label={t.opportunities.waiting}
        >
          <h3>{t.opportunities.waiting}</h3>
          <p className="ui-hint">
            {waiting.length === 0 ? t.opportunities.nothingWaiting : t.opportunities.waitingHint}
          </p>
          {waiting.map(chip)}
        </div>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

/** The four outer corners, where the quadrants have their names. */
const isCorner = (impact: number, effort: number): boolean =>
  (impact === 1 || impact === 5) && (effort === 1 || effort === 5);
