import { describe, expect, it } from 'vitest';
import type { ImportProblem, ReportCode, ReportEntry } from '#format';
import { LANGUAGES, problemText, textIn } from '#i18n';
import { TABLES } from '#model';

/** One problem of every kind; a missing kind does not compile. */
const problems: { readonly [C in ImportProblem['code']]: Extract<ImportProblem, { code: C }> } = {
  emptyFile: { code: 'emptyFile' },
  unreadable: { code: 'unreadable' },
  readerNotLoaded: { code: 'readerNotLoaded' },
  tooLarge: { code: 'tooLarge', bytes: 63_400_000, limit: 50_000_000 },
  unknownFile: { code: 'unknownFile', name: 'a.xyz', supported: ['tabiji.json', 'mmd', 'md'] },
  belongsInMap: { code: 'belongsInMap', name: 'ratings.csv' },
  notJson: { code: 'notJson', line: 12, column: 34 },
  tooDeep: { code: 'tooDeep', line: 12, column: 34, limit: 64 },
  notAMap: { code: 'notAMap', looksLike: 'FHIR' },
  newerVersion: { code: 'newerVersion', version: 7, supported: 1 },
  badVersion: { code: 'badVersion' },
  notAList: { code: 'notAList', table: 'links' },
  tooManyTouchpoints: { code: 'tooManyTouchpoints', count: 12_345, limit: 10_000 },
  otherDiagram: { code: 'otherDiagram', kind: 'flowchart' },
  noDiagram: { code: 'noDiagram' },
  missingColumns: {
    code: 'missingColumns',
    columns: [
      { ja: '接点', en: 'Touchpoint' },
      { ja: '点数', en: 'Score' },
    ],
  },
  emptyDiagram: { code: 'emptyDiagram' },
};

const reportCodes: Readonly<Record<ReportCode, true>> = {
  noPhase: true,
  order: true,
  number: true,
  danglingPhase: true,
  danglingReference: true,
  clearedReference: true,
  selfLink: true,
  doubleLink: true,
  doubleChannel: true,
  aspects: true,
  encodingGuessed: true,
  bytesReplaced: true,
  textCleaned: true,
  valueUnread: true,
  scoreRounded: true,
  titleUnused: true,
  textAround: true,
  tablesJoined: true,
  tablesDropped: true,
  phaseMissing: true,
  phaseEmpty: true,
  tableMissing: true,
  notARecord: true,
  recordIncomplete: true,
  idReplaced: true,
  idDuplicate: true,
  fieldUnknown: true,
  fieldMissing: true,
  fieldType: true,
  valueUnknown: true,
  placed: true,
  titleGuessed: true,
  sectionMissing: true,
  scoresAsFeeling: true,
  scoreMissing: true,
  scoreNotNumber: true,
  scoreChanged: true,
  colonInName: true,
  linkedInOrder: true,
  settingsDropped: true,
  commentsDropped: true,
  diagramsDropped: true,
  proseDropped: true,
};

const codes = Object.keys(reportCodes) as ReportCode[];

describe.each(LANGUAGES)('in %s', (language) => {
  const text = textIn(language);

  it.each(Object.values(problems))(
    'a problem says what happened, that nothing changed and what to do: $code',
    (problem) => {
      const sentence = problemText(text.problems, problem);
      expect(sentence).toContain(language === 'ja' ? '何も変更していません' : 'Nothing was changed');
      const last = language === 'ja' ? /。[^。]+(?:ください|です|必要です)。$/ : /\. [A-Z][^.]*(?:\.[a-z]+[^.]*)*\.$/;
      expect(sentence).toMatch(last);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      for (const value of Object.values(problem)) {
        if (typeof value === 'number' && value < 1000) expect(sentence).toContain(String(value));
      }
    },
  );

  it('a file that looks like nothing known is refused in a sentence too', () => {
    expect(problemText(text.problems, { code: 'notAMap', looksLike: null })).not.toContain('null');
  });

  it('a pasted text is not called a file', () => {
    const problem = { code: 'unknownFile', name: '', supported: ['mmd'] } as const;
    expect(problemText(text.problems, problem)).not.toMatch(/file|ファイル|“”|「」/);
  });

  it('a file is not told that its kind can be opened when it was not', () => {
    const problem = { code: 'unknownFile', name: 'Photo.MMD', supported: ['json', 'mmd'] } as const;
    expect(problemText(text.problems, problem)).not.toMatch(/\.mmd/);
  });

  it('has no sentence too many', () => {
    expect(Object.keys(text.problems).toSorted()).toEqual(Object.keys(problems).toSorted());
    expect(Object.keys(text.importReport).toSorted()).toEqual(codes.toSorted());
  });

  it.each(codes)('an entry of the report is a sentence with its examples: %s', (code) => {
    const tables = [undefined, ...TABLES];
    for (const table of tables) {
      for (const count of [1, 1234]) {
        const entry: ReportEntry = { code, count, examples: ['Visit'], ...(table === undefined ? {} : { table }) };
        const sentence = text.importReport[code](entry);
        expect(sentence).toMatch(language === 'ja' ? /。$/ : /^[A-Z\d“].*\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
        if (language === 'ja' && table !== undefined) expect(sentence).not.toContain(table);
      }
    }
  });
});

it('English knows one and many', () => {
  const { importReport } = textIn('en');
  expect(importReport.selfLink({ table: 'links', count: 1, examples: [] })).toMatch(/^1 link .* was left out\.$/);
  expect(importReport.idDuplicate({ table: 'personas', count: 2, examples: ['Aki', 'Ben'] })).toMatch(
    /^2 personas were left out .*\(for example “Aki”, “Ben”\)\.$/,
  );
});
