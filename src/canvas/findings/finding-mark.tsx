import type { CSSProperties, ReactNode } from 'react';
import type { MarkedPlace } from '#analysis';
import { standAtFinding } from '#commands';
import { useCommandContext } from '#commands/react';
import { SeverityIcon, useFindingsAt, useFindingText } from '#controls';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import './finding-mark.css';

interface FindingMarkProps {
  readonly place: MarkedPlace;
  readonly className: string;
  readonly style?: CSSProperties | undefined;
}

/** A mark where something deserves attention, if anything does and marks are wanted. The keyboard has F8, and the list. */
export function FindingMark(props: FindingMarkProps): ReactNode {
  const isMarked = useSession((session) => session.findings.areMarked);
  return isMarked && <Mark {...props} />;
}

/** Shows how pressing the most pressing one is, and how many there are; a press tells the first, another one the next. */
function Mark({ place, className, style }: FindingMarkProps): ReactNode {
  const context = useCommandContext();
  const found = useFindingsAt(place);
  const at = useSession((session) => session.findings.at);
  const [first] = found;
  if (first === undefined) return null;
  const here = found.findIndex(({ key }) => key === at);
  const next = found[(here + 1) % found.length] ?? first;
  return (
    <MarkButton
      found={found}
      isTold={here !== -1}
      className={className}
      style={style}
      onPress={() => standAtFinding(context, next)}
    />
  );
}

interface MarkButtonProps extends Pick<FindingMarkProps, 'className' | 'style'> {
  readonly found: ReturnType<typeof useFindingsAt>;
  readonly isTold: boolean;
  readonly onPress: () => void;
}

function MarkButton({ found, isTold, className, style, onPress }: MarkButtonProps): ReactNode {
  const textOf = useFindingText();
  const t = useText().findingView;
  const [first] = found;
  const name = t.here(found.map(textOf));
  return (
    first !== undefined && (
      <button
        type="button"
        tabIndex={-1}
        className={`finding-mark is-${first.severity} nodrag nopan ${className}`}
        style={style}
        aria-label={name}
        aria-pressed={isTold}
        title={name}
        data-finding-mark
        onClick={(event) => {
          event.stopPropagation();
          onPress();
        }}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        <SeverityIcon severity={first.severity} size={14} />
        {found.length > 1 && <span>{found.length}</span>}
      </button>
    )
  );
}
