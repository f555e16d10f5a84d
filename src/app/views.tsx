import { lazy, Suspense, useEffect, useRef, type ComponentType, type ReactNode } from 'react';
import { JourneyCanvas } from '#canvas';
import type { CommandContext } from '#commands';
import type { View } from '#editor';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { AnnotationBubble, FilterNote, FindBar, WalkBar } from '#panels';
import { Spinner } from '#ui';

interface ViewProps {
  readonly context: CommandContext;
}

const Matrix = lazy(() => import('#views/matrix').then((module) => ({ default: module.MatrixView })));
const Table = lazy(() => import('#views/table').then((module) => ({ default: module.TableView })));

const Overview = lazy(() => import('#views/overview').then((module) => ({ default: module.OverviewView })));
const Opportunities = lazy(() =>
  import('#views/opportunities').then((module) => ({ default: module.OpportunitiesView })),
);

/** What shows a map in each way; all but the first one come when they are asked for. */
const COMPONENTS: Readonly<Record<View, ComponentType<ViewProps>>> = {
  canvas: ({ context }) => (
    <>
      <JourneyCanvas context={context} bubble={<AnnotationBubble context={context} />}>
        <FilterNote context={context} />
        <FindBar context={context} />
      </JourneyCanvas>
      <WalkBar context={context} />
    </>
  ),
  matrix: ({ context }) => (
    <Matrix context={context} bubble={<AnnotationBubble context={context} />}>
      <FindBar context={context} />
    </Matrix>
  ),
  table: ({ context }) => (
    <Table context={context}>
      <FindBar context={context} />
    </Table>
  ),
  disagreement: lazy(() => import('#views/disagreement').then((module) => ({ default: module.DisagreementView }))),
  overview: Overview,
  opportunities: Opportunities,
};

/** The open map in the view that this person has chosen. */
export function CurrentView({ context }: ViewProps): ReactNode {
  const t = useText();
  const view = useSession((session) => session.view);
  const View = COMPONENTS[view];
  const { session, camera } = context.openMap;
  const before = useRef(view);
  // What was selected in one view is seen in the other.
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    const [first] = session.getState().selection.touchpoints;
    if (first !== undefined) camera.current?.reveal(first);
  }, [view, session, camera]);
  return (
    <Suspense
      fallback={
        <div className="app-middle">
          <Spinner label={t.views.opening} />
        </div>
      }
    >
      <View context={context} />
    </Suspense>
  );
}
