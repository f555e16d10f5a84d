import { useMemo, useState } from 'react';
import { ASPECTS, type Aspect, type Id, type Rated } from '#model';
import { aspects, nameOf } from '#knowledge';
import { nextRound, ratedNext, ratingRoute } from '#commands';
import { useCommandContext } from '#commands/react';
import { select } from '#editor';
import { useMap, useSession } from '#editor/react';
import { formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';

/** Where quick rating stands on its way along the touchpoints, and how it goes on. */
export function useRatingSteps(id: Id) {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const { editor, session, view } = context.openMap;
  const activeJourney = useSession((state) => state.activeJourney);
  const map = useMap((whole) => whole);
  const route = useMemo(() => ratingRoute(map, id, activeJourney), [map, id, activeJourney]);
  const [aspect, setAspect] = useState<Aspect>(ASPECTS[0]);
  /** What was scored last, in words. */
  const [given, setGiven] = useState('');
  /** What is offered where there is no touchpoint further on. */
  const [round, setRound] = useState<Rated | null>(null);
  const at = route.indexOf(id);

  const goTo = (to: Rated): void => {
    setRound(null);
    setAspect(to.aspect);
    if (to.touchpoint === id) return;
    select(session, { touchpoints: [to.touchpoint] });
    view.current?.reveal(to.touchpoint);
  };
  return {
    aspect,
    setAspect,
    given,
    round,
    /** From 0. */
    at,
    count: route.length,
    goTo,
    /** To the touchpoint before or after, at the same aspect. */
    step: (by: -1 | 1): void => {
      const touchpoint = route[at + by];
      if (touchpoint !== undefined) goTo({ touchpoint, aspect });
    },
    /** After a score was given, as was chosen. */
    goOn: (scored: Aspect, score: number): void => {
      const here = { touchpoint: id, aspect: scored };
      const { viewpoint, afterScore: after } = session.getState();
      const title = map.touchpoints[id]?.title || t.common.untitled;
      setGiven(t.perspectives.given(title, nameOf(aspects, scored, language), formatScore(language, score)));
      const next = ratedNext(editor.getMap(), here, { after, activeJourney, viewpoint });
      if (next !== null) goTo(next);
      else setRound(after === 'touchpoint' ? nextRound(editor.getMap(), here, activeJourney) : null);
    },
  };
}
