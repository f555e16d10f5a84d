import { isSameWord, kindNamed, words, type NameLanguage } from '#knowledge';
import { ASPECTS, MAX_TOUCHPOINTS, cleanFields, fail, ok, type Aspect, type JourneyMap, type Result } from '#model';
import type { ReadChoices, ReadContext, ReadMap } from '../context.ts';
import { outlineToMap, type OutlineJourney } from '../outline.ts';
import type { ImportProblem } from '../problem.ts';
import { createReport, type Report } from '../report.ts';
import { draftItems, draftScales } from './field-values.ts';
import type { PastedDraft, PastedItem } from './item.ts';
import { readText, type PastedText, type ReadText } from './read-text.ts';
import { guessReading, rowDrafts } from './rows.ts';

export interface TextContext extends ReadContext, ReadChoices {
  /** The title where the text gives none; may be empty. */
  readonly name: string;
}

/** A new map of a list or a table, read as on the canvas: its phases and journeys in the order in which it names them. */
export function textToMap(pasted: PastedText, context: TextContext): Result<ReadMap, ImportProblem> {
  const read = readText(pasted, []);
  if (!read.ok) return read;
  const report = createReport();
  const { drafts, table } = draftsIn(read.value, context);
  if (drafts.length > MAX_TOUCHPOINTS)
    return fail({ code: 'tooManyTouchpoints', count: drafts.length, limit: MAX_TOUCHPOINTS });
  const scales = { ...draftScales(drafts), ...context.scales };
  const items = draftItems(drafts, scales, report);
  // Whoever leaves out all columns may choose again.
  if (items.length === 0 && context.reading === undefined) return fail({ code: 'emptyFile' });
  const title = read.value.title || context.name;
  if (read.value.title === '') report.note('titleGuessed', title === '' ? {} : { example: title });
  const map = mapOf(items, { ...context, title, language: languageOf(pasted.text + pasted.html) }, report);
  report.note('linkedInOrder', { count: Object.keys(map.links).length });
  return ok({ map, scales, ...(table && { table }), report: [...read.value.report, ...report.entries()] });
}

function draftsIn(
  read: ReadText,
  { reading: chosen }: ReadChoices,
): { drafts: readonly PastedDraft[]; table?: ReadMap['table'] } {
  if (read.kind === 'list') return { drafts: read.drafts };
  const { cells } = read;
  const reading = chosen ?? guessReading(cells, []);
  return { drafts: rowDrafts(cells, reading), table: { cells, reading } };
}

interface MapContext extends ReadContext {
  readonly title: string;
  readonly language: NameLanguage;
}

function mapOf(items: readonly PastedItem[], { title, language, ...context }: MapContext, report: Report): JourneyMap {
  const phases: { title: string; touchpoints: PastedItem[] }[] = [];
  for (const item of items) {
    const name = item.phase ?? words.phase[language];
    if (item.phase === null && phases.length === 0) report.note('phaseMissing');
    const known = item.phase === null ? phases.at(-1) : phases.find((phase) => isSameWord(phase.title, name));
    if (known === undefined) phases.push({ title: name, touchpoints: [item] });
    else known.touchpoints.push(item);
  }
  if (phases.length === 0) phases.push({ title: words.phase[language], touchpoints: [] });
  const inPlace = phases.flatMap(({ touchpoints }) => touchpoints);
  const rated = ASPECTS.filter((aspect) =>
    items.some(({ ratings = [] }) => ratings.some((each) => each.aspect === aspect)),
  );
  const aspects: readonly Aspect[] = rated.length > 0 ? rated : ['medical', 'psychological'];
  const names = items
    .flatMap(({ journeys }) => journeys)
    .filter((name, at, all) => all.findIndex((other) => isSameWord(other, name)) === at);
  const journey = (name: string, steps: readonly PastedItem[]): OutlineJourney => ({
    title: name,
    aspects,
    steps: steps.map((item) => inPlace.indexOf(item)),
  });
  const isOn = (name: string) => (item: PastedItem) => item.journeys.some((other) => isSameWord(other, name));
  const map = outlineToMap(
    {
      title,
      phases: phases.map((phase) => ({ ...phase, kind: kindNamed(phase.title) })),
      journeys:
        names.length === 0
          ? [journey(words.journey[language], items)]
          : names.map((name) => journey(name, items.filter(isOn(name)))),
    },
    context,
  );
  const ids = Object.keys(map.touchpoints);
  const waits = new Map(inPlace.map(({ wait }, at) => [ids[at], wait]));
  const links = Object.entries(map.links).map(([id, link]) => [
    id,
    { ...link, ...cleanFields('links', { duration: waits.get(link.source) ?? null }) },
  ]);
  return { ...map, links: Object.fromEntries(links) };
}

/** Kana and kanji: Japanese. */
const languageOf = (text: string): NameLanguage => (/[\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? 'ja' : 'en');
