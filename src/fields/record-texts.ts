import {
  RECORDS,
  type Burden,
  type Field,
  type Form,
  type Id,
  type JourneyMap,
  type RecordName,
  type Rows,
  type Table,
} from '#model';
import {
  advertisingReviews,
  amountBands,
  aspects,
  burdenText,
  channels,
  durationText,
  evidences,
  interestRelations,
  measureKinds,
  nameOf,
  opportunityStatuses,
  personalDataReviews,
  perspectives,
  phaseKinds,
  words,
  type Entry,
  type NameLanguage,
} from '#knowledge';
import { OWN_FIELDS } from './kind.ts';
import { isFieldId, type OwnField } from './names.ts';
import { ownText } from './field-text.ts';
import { listText, scoreText, YES } from './texts.ts';

interface Context {
  /** Where what a record refers to is found. */
  readonly map: JourneyMap;
  readonly language: NameLanguage;
}

/** A field of any record as text: ids by the names of what they stand for. Empty where nothing is set. */
export function recordFieldText(record: RecordName, row: object, field: string, context: Context): string {
  const isCell = record === 'touchpoints' && isFieldId(field) && OWN_FIELDS.some((own) => own === field);
  if (isCell) return ownText(row as Rows['touchpoints'], field as OwnField, context.language);
  const value = (row as Readonly<Record<string, unknown>>)[field];
  if (field === 'score' && typeof value === 'number') return scoreText(value);
  const fields: Readonly<Record<string, Field>> = RECORDS[record];
  const form = fields[field]?.form;
  return form === undefined ? '' : textOf(value, form, { ...context, vocabulary: vocabularyFor(record, field) });
}

/** By what a record is known: its title, what it leads from and to, what it rates, how it begins. */
export function recordName(table: Table | 'info', row: object, { map, language }: Context): string {
  const fields = row as Readonly<Record<string, unknown>>;
  const said = (field: string): string => (typeof fields[field] === 'string' ? fields[field] : '');
  const touchpoint = (field: string): string => titleIn(map, 'touchpoints', said(field)) || words.untitled[language];
  switch (table) {
    case 'links':
      return `${touchpoint('source')} → ${touchpoint('target')}`;
    case 'ratings':
      return [
        touchpoint('touchpointId'),
        nameOf(aspects, said('aspect'), language),
        nameOf(perspectives, said('perspective'), language),
      ]
        .filter(Boolean)
        .join(' · ');
    case 'annotations':
      return excerptOf(said('text'));
    case 'personas':
      return said('name');
    case 'interests':
      return said('role');
    case 'dismissals':
      return excerptOf(said('reason'));
    case 'channels':
      return nameOf(channels, said('channel'), language);
    default:
      return said('title') || words.untitled[language];
  }
}

const EXCERPT = 40;
const excerptOf = (text: string): string =>
  text.length > EXCERPT ? `${Array.from(text).slice(0, EXCERPT).join('')}…` : text;

const titleIn = (map: JourneyMap, table: Table, id: Id): string => {
  const row: object = map[table][id] ?? {};
  return 'title' in row ? String(row.title) : 'name' in row ? String(row.name) : '';
};

function textOf(value: unknown, form: Form, context: Context & { readonly vocabulary: readonly Entry[] }): string {
  const { map, language, vocabulary } = context;
  const said = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (value === null || value === undefined || value === '') return '';
  switch (form.kind) {
    case 'optional':
      return textOf(value, form.of, context);
    case 'list':
      return listText(
        (Array.isArray(value) ? value : []).map((each: unknown) => textOf(each, form.item, context)),
        language,
      );
    case 'flag':
      return value === true ? YES : '';
    case 'reference':
      return titleIn(map, form.to, said) || words.untitled[language];
    case 'timestamp':
      return said.slice(0, 10);
    case 'choice':
    case 'title':
      return nameOf(vocabulary, said, language);
    case 'group':
      return groupText(value as Readonly<Record<string, unknown>>, form, context);
    case 'target':
      return targetText(value as { kind: string; id?: Id }, map, language);
    default:
      return said;
  }
}

function groupText(value: Readonly<Record<string, unknown>>, form: Form & { kind: 'group' }, context: Context): string {
  const { amount, unit } = value;
  if (typeof amount === 'number' && typeof unit === 'string')
    return durationText({ amount, unit } as Parameters<typeof durationText>[0], context.language);
  if ('yen' in value) return burdenText(value as unknown as Burden, context.language);
  const parts = Object.entries(form.fields).map(([field, part]) =>
    textOf(value[field], part.form, { ...context, vocabulary: REVIEW[field] ?? [] }),
  );
  return listText(parts.filter(Boolean), context.language);
}

function targetText({ kind, id = '' }: { kind: string; id?: Id }, map: JourneyMap, language: NameLanguage): string {
  if (kind === 'touchpoint') return titleIn(map, 'touchpoints', id) || words.untitled[language];
  if (kind === 'phase') return titleIn(map, 'phases', id) || words.untitled[language];
  const link = kind === 'link' ? map.links[id] : undefined;
  return link === undefined ? '' : recordName('links', link, { map, language });
}

const REVIEW: Readonly<Record<string, readonly Entry[]>> = {
  advertising: advertisingReviews,
  personalData: personalDataReviews,
};

function vocabularyFor(record: RecordName, field: string): readonly Entry[] {
  switch (`${record}.${field}`) {
    case 'phases.kind':
      return phaseKinds;
    case 'measures.kind':
      return measureKinds;
    case 'interests.relation':
      return interestRelations;
    case 'interests.amount':
      return amountBands;
    case 'opportunities.status':
      return opportunityStatuses;
    case 'channels.channel':
    case 'touchpoints.furtherChannels':
      return channels;
  }
  switch (field) {
    case 'aspect':
    case 'aspects':
      return aspects;
    case 'perspective':
      return perspectives;
    case 'evidence':
    case 'furtherEvidence':
      return evidences;
    default:
      return [];
  }
}
