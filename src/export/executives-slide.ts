import { findingsOf, forExecutives } from '#analysis';
import { textIn } from '#i18n';
import { blocksSlide, browserMeasure, type Picture } from '#scene';
import { attention, burdens, decisions, grounds, measures, type Words } from './executives-blocks.ts';
import type { PictureRequest } from './picture-request.ts';
import { slideFrame } from './slide-frame.ts';

/** What those who decide read first, as the page of the overview has it. */
export function executivesSlide(request: PictureRequest, today: string): Picture {
  const { map, sight, language } = request;
  const page = forExecutives(map, findingsOf(map, { today }));
  const words: Words = { map, page, text: textIn(language), language };
  const frame = slideFrame(request);
  return blocksSlide(
    {
      frame: { ...frame, headline: words.text.exporting.executivesOf(map.info.title || words.text.common.untitled) },
      rows: [
        [
          { block: attention(words), part: 2 },
          { block: decisions(words), part: 1 },
        ],
        [
          { block: burdens(words), part: 2 },
          { block: measures(words), part: 1.2 },
          { block: grounds(words, sight.isBlind), part: 1 },
        ],
      ],
    },
    browserMeasure,
  );
}
