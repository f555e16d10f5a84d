import { useEffect, useRef, type ComponentType, type ReactNode } from 'react';
import { JourneyCanvas } from '#canvas';
import { restartSession, type View } from '#editor';
import { useOpenMap, useSession } from '#editor/react';
import { withAllWords } from '#i18n';
import { useText } from '#i18n/react';
import { AnnotationBubble, FilterNote, FindBar, WalkBar } from '#panels';
import { lazyPart, NotLoaded, Part, Spinner } from '#ui';
import { BackgroundFindings } from './background-findings.tsx';

const opening = <Opening />;
const Matrix = lazyPart(() => withAllWords(import('#views/matrix')).then((module) => module.MatrixView), opening);
const Table = lazyPart(() => withAllWords(import('#views/table')).then((module) => module.TableView), opening);
const Overview = lazyPart(() => withAllWords(import('#views/overview')).then((module) => module.OverviewView), opening);
const Opportunities = lazyPart(
  () => withAllWords(import('#views/opportunities')).then((module) => module.OpportunitiesView),
  opening,
);
const Disagreement = lazyPart(
  () => withAllWords(import('#views/disagreement')).then((module) => module.DisagreementView),
  opening,
);

const Findings = lazyPart(() => withAllWords(import('#views/findings')).then((module) => module.FindingsView), opening);
const Review = lazyPart(() => withAllWords(import('#views/review')).then((module) => module.ReviewView), opening);
const FindingBar = lazyPart(() => withAllWords(import('#views/findings')).then((module) => module.FindingBar));

/** What shows a map in each way; all but the first one come when they are asked for. */
const COMPONENTS: Readonly<Record<View, ComponentType>> = {
  canvas: () => (
    <>
      <JourneyCanvas bubble={<AnnotationBubble />}>
        <FilterNote />
        <FindBar />
      </JourneyCanvas>
      <WalkBar />
    </>
  ),
  matrix: () => (
    <Matrix bubble={<AnnotationBubble />}>
      <FindBar />
    </Matrix>
  ),
  table: () => (
    <Table>
      <FindBar />
    </Table>
  ),
  disagreement: Disagreement,
  overview: Overview,
  opportunities: Opportunities,
  findings: Findings,
  review: Review,
};

/** The open map in the view that this person has chosen. */
export function CurrentView(): ReactNode {
  const view = useSession((session) => session.view);
  const View = COMPONENTS[view];
  const openMap = useOpenMap();
  const before = useRef(view);
  // What was selected in one view is seen in the other.
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    openMap.session.setState(({ brokenView }) => ({ brokenView: brokenView === view ? view : null }));
    const [first] = openMap.session.getState().selection.touchpoints;
    if (first !== undefined) openMap.view.current?.reveal(first);
  }, [view, openMap]);
  const keepFromNextTime = (isBroken: boolean, error: Error): void => {
    // How this person looks at it may be what it broke of.
    if (!isBroken && !(error instanceof NotLoaded)) restartSession(openMap.session, openMap.editor.getMap());
    openMap.session.setState({ brokenView: isBroken ? view : null });
  };
  const isWalking = useSession((session) => session.findings.isWalking);
  return (
    <>
      <BackgroundFindings />
      <Part key={view} onBroken={keepFromNextTime}>
        <View />
      </Part>
      {isWalking && (
        <Part key="walk">
          <FindingBar />
        </Part>
      )}
    </>
  );
}

function Opening(): ReactNode {
  const t = useText();
  return (
    <div className="app-middle">
      <Spinner label={t.views.opening} />
    </div>
  );
}
