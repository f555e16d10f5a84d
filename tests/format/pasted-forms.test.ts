import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codes, pastedItems } from './support.ts';

/** Touchpoints in short: phase, title, and what stands in other fields. */
const told = (pasted: { text?: string; html?: string }): string[] =>
  pastedItems(pasted).items.map(({ phase, fields, ratings = [] }) =>
    [
      `${phase ?? '–'} > ${fields.title}`,
      ...[fields.painPoint, fields.voice, fields.channel, fields.description].filter(Boolean),
      ...ratings.map(({ aspect, score }) => `${aspect} ${score}`),
    ].join(' | '),
  );

const FOUR = ['Before > Book | Busy | psychological -1', 'Visit > Talk | Long | psychological 1'];

test.each([
  [
    'with fields down the first column',
    'Phase\tBefore\tVisit\nTouchpoint\tBook\tTalk\nEmotion\t-1\t+1\nPain point\tBusy\tLong',
  ],
  ['with an empty corner', '\tBefore\tVisit\nActions\tBook\tTalk\nEmotions\t-1\t+1\nPain points\tBusy\tLong'],
  ['turned, in CSV', 'Phase,Before,Visit\nTouchpoint,Book,Talk\nEmotion,-1,1\nPain point,Busy,Long'],
  [
    'turned, in Markdown',
    '| Stage | Before | Visit |\n|--|--|--|\n| Touchpoint | **Book** | Talk |\n| Emotion | -1 | +1 |\n| Pain point | Busy | Long |',
  ],
  [
    'below a title and a date',
    'Knee pain\t\t\t\n\t\t\t\nMarch 2026\t\t\t\nPhase\tTouchpoint\tEmotion\tPain point\nBefore\tBook\t-1\tBusy\nVisit\tTalk\t+1\tLong',
  ],
  [
    'below a title, in CSV of Western Europe',
    'Knee pain;;;\nPhase;Touchpoint;Emotion;Pain point\nBefore;Book;-1,0;Busy\nVisit;Talk;1,0;Long',
  ],
  ['after sep=', 'sep=;\r\nPhase;Touchpoint;Emotion;Pain point\r\nBefore;Book;-1;Busy\r\nVisit;Talk;1;Long'],
  [
    'in two parts with heads of their own',
    'Phase\tTouchpoint\tEmotion\tPain point\nBefore\tBook\t-1\tBusy\n\nPhase\tTouchpoint\tPain point\tEmotion\nVisit\tTalk\tLong\t+1',
  ],
  [
    'of Markdown under headings that are its phases',
    '# Knee pain\n\n## Before\n\nWhat comes first.\n\nTouchpoint | Pain point | Emotion\n--- | --- | ---\nBook | Busy | -1\n\n## Visit\n\nTouchpoint | Pain point | Emotion\n--- | --- | ---\nTalk | Long | +1\n\nThanks to all.',
  ],
  [
    'with heads in both languages and notes in brackets',
    'フェーズ／Phase\t接点名\tEmotion score (-2..+2)\t困りごと【必須】\nBefore\tBook\t-1\tBusy\nVisit\tTalk\t+1\tLong',
  ],
])('a table %s', (_, text) => {
  expect(told({ text })).toEqual(FOUR);
});

test.each([
  [
    'Excel',
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-x:1}</style></head><body><table><!--StartFragment--><col width=64><tr height=20><td>Phase</td><td>Touchpoint</td><td>Pain\r\n  point</td><td>Emotion</td></tr><tr><td rowspan=1>Before</td><td>Book</td><td>Busy</td><td align=right x:num="-1">-1</td></tr><tr><td>Visit</td><td>Talk</td><td>Long</td><td>1</td></tr><![if supportMisalignedColumns]><tr height=0 style=\'display:none\'><td width=64></td></tr><![endif]></table></body></html>',
  ],
  [
    'LibreOffice',
    '<table cellspacing="0"><colgroup width="85"></colgroup><tr><td height="17"><font face="Liberation Sans">Phase</font></td><td>Touchpoint</td><td>Pain point</td><td>Emotion</td></tr><tr><td>Before</td><td>Book</td><td>Busy</td><td sdval="-1" sdnum="1031;">-1,0</td></tr><tr><td>Visit</td><td>Talk</td><td>Long</td><td>1,0</td></tr></table>',
  ],
  [
    'Confluence, the fields down the first column',
    '<div><table data-layout="default"><colgroup><col></colgroup><tbody><tr><th><p><strong>Phase</strong></p></th><td><p>Before</p></td><td><p>Visit</p></td></tr><tr><th><p>Touchpoint</p></th><td><p>Book</p></td><td><p>Talk</p></td></tr><tr><th><p>Pain point</p></th><td><ul><li><p>Busy</p></li></ul></td><td><p>Long</p></td></tr><tr><th>Emotion</th><td>-1</td><td>+1</td></tr></tbody></table></div>',
  ],
  [
    'a mail, whose tables are frames',
    '<table><tr><td><table><tr><td>Phase<td>Touchpoint<td>Pain point<td>Emotion</tr><tr><td>Before<td>Book<td>Busy<td>-1</tr><tr><td>Visit<td>Talk<td>Long<td>1</tr></table></td></tr></table>',
  ],
  [
    'Notion, in two tables',
    '<p>Notes</p><table><tr><th>Phase</th><th>Touchpoint</th><th>Pain point</th><th>Emotion</th></tr><tr><td>Before</td><td>Book</td><td>Busy</td><td>-1</td></tr></table><table><tr><th>Phase</th><th>Touchpoint</th><th>Pain point</th><th>Emotion</th></tr><tr><td>Visit</td><td>Talk</td><td>Long</td><td>1</td></tr></table>',
  ],
])('the HTML of %s', (_, html) => {
  expect(told({ html })).toEqual(FOUR);
});

test('what stands around a table becomes no touchpoint, and is named', () => {
  const text =
    '# Knee pain\n\nAs told by six patients.\n\n| Phase | Touchpoint |\n|---|---|\n| Before | Book |\n\nSee also [the report](https://example.org/a_(b)).';
  expect(told({ text })).toEqual(['Before > Book']);
  expect(pastedItems({ text }).found).toEqual([
    { code: 'titleUnused', count: 1, examples: ['Knee pain'] },
    { code: 'textAround', count: 2, examples: ['As told by six patients.', 'See also the report.'] },
  ]);
  const two = 'Phase\tTouchpoint\nBefore\tBook\n\nPhase\tTouchpoint\nVisit\tTalk';
  expect(codes(pastedItems({ text: two }).found)).toEqual(['tablesJoined']);
  const other = '<p>By us</p><table><tr><td>Phase<td>Touchpoint<tr><td>A<td>B</table><table><tr><td>x<td>y</table>';
  expect(codes(pastedItems({ html: other }).found)).toEqual(['titleUnused', 'tablesDropped']);
});

const LEVELS = ['Before > Book | by phone', 'Before > Wait', 'Visit > Talk'];

test.each([
  [
    'Google Docs',
    '<meta charset="utf-8"><b id="docs-internal-guid-1"><ul style="margin-top:0"><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span>Before</span></p></li><ul><li aria-level="2"><p><span>Book</span></p></li><ul><li aria-level="3"><p>by phone</p></li></ul><li aria-level="2"><p>Wait</p></li><li aria-level="2"><p>&nbsp;</p></li></ul><li aria-level="1"><p>Visit</p></li><ul><li aria-level="2"><p>Talk</p></li></ul></ul></b>',
  ],
  [
    'a browser',
    '<ul><li>Before<ul><li>Book<ul><li>by phone</li></ul></li><li>Wait</li><li></li></ul></li><li>Visit<ol><li>Talk</li></ol></li></ul>',
  ],
  [
    'Google Docs as a page, where levels are lists moved in',
    '<ul class="lst-kix_1-0"><li style="margin-left:36pt">Before</li></ul><ul class="lst-kix_1-1"><li style="margin-left:72pt">Book</li></ul><ul class="lst-kix_1-2"><li style="margin-left:108pt">by phone</li></ul><ul><li style="margin-left:72pt">Wait</li></ul><ul><li style="margin-left:36pt">Visit</li></ul><ul><li style="margin-left:72pt">Talk</li></ul>',
  ],
  [
    'Word',
    "<p class=MsoListParagraphCxSpFirst style='margin-left:36.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'>·<span>&nbsp;&nbsp;</span></span><![endif]>Before<o:p></o:p></p><p style='mso-list:l0 level2 lfo1'><![if !supportLists]>o<![endif]>Book</p><p style='mso-list:l0 level3 lfo1'><!--[if !supportLists]-->§ <!--[endif]-->by phone</p><p style='mso-list:l0 level2 lfo1'>Wait</p><p style='mso-list:l0 level1 lfo1'>Visit</p><p style='mso-list:l0 level2 lfo1'>Talk</p>",
  ],
  [
    'headings over lists',
    '<h1>Knee pain</h1><h2>Before</h2><ul><li><p>Book</p><p>by phone</p></li><li>Wait</li></ul><h2>Visit</h2><ul><li>Talk</li></ul>',
  ],
])('the levels of a list from %s', (_, html) => {
  expect(told({ html, text: 'Before\nBook\nby phone\nWait\nVisit\nTalk' })).toEqual(LEVELS);
});

test.each([
  ['lines over bullets', 'Before\n- Book\n- Wait\nVisit\n- Talk'],
  ['chapters and their parts', '1. Before\n1.1 Book\n1.2 Wait\n2. Visit\n2.1 Talk'],
  ['numbers further in', '1. Before\n   1.1 Book\n   1.2 Wait\n2. Visit\n   2.1 Talk'],
  ['a title over all', 'Knee pain\n• Before\n    ◦ Book\n    ◦ Wait\n• Visit\n    ◦ Talk'],
  ['marks of Word before tabs', '1)\tBefore\n(1)\tBook\n(2)\tWait\n2)\tVisit\n(1)\tTalk'],
])('the levels of a text: %s', (_, text) => {
  expect(told({ text })).toEqual(['Before > Book', 'Before > Wait', 'Visit > Talk']);
});

test('a line over a list is its title, not a touchpoint', () => {
  expect(told({ text: 'Journey: knee pain\n- Book\n- Wait' })).toEqual(['– > Book', '– > Wait']);
  expect(codes(pastedItems({ text: 'Steps\n1.\tBook\n2.\tWait' }).found)).toEqual(['titleUnused']);
});

test('several bullets in a cell are several touchpoints, the first with what else the row says', () => {
  expect(told({ text: '\tAware\tDecide\nActions\t"- Search\n- Ask friends"\tCall\nFeelings\tworried\tcalm' })).toEqual([
    'Aware > Search | worried',
    'Aware > Ask friends',
    'Decide > Call | calm',
  ]);
});

test('a head that names a scale decides how its column is counted', () => {
  const scales = (head: string) => pastedItems({ text: `Step\t${head}\nBook\t1\nWait\t2` }).scales;
  expect(scales('Mood (1-5)')).toEqual({ psychological: 'fiveStep' });
  expect(scales('感情スコア（－２～＋２）')).toEqual({ psychological: 'signed' });
  expect(scales('Emotion, 0 to 10')).toEqual({});
  expect(scales('Emotion [0..10]')).toEqual({ psychological: 'tenStep' });
});

test.each([
  ['Touchpoint;Owner;Budget\nBook;me;3\nWait;you;4'],
  ['All that happens\nTouchpoint\tBudget\nBook\t3\nWait\t4'],
  ['| Stage | A | B | C |\n|--|--|--|--|\n| User goal | Book | Wait | |'],
])('a table of which little is known has its titles: %j', (text) => {
  expect(pastedItems({ text }).items.map(({ fields }) => fields.title)).toEqual(['Book', 'Wait']);
});

test('a list goes on below its bullets without new touchpoints', () => {
  expect(told({ text: '- Book\n  by phone\n- Wait\n  for two weeks' })).toEqual([
    '– > Book | by phone',
    '– > Wait | for two weeks',
  ]);
});

test('plain paragraphs are taken as text, however a page writes them', () => {
  expect(told({ html: '<p>Book</p><p>Wait</p>', text: 'Book\nWait' })).toEqual(['– > Book', '– > Wait']);
});

test('a phase without touchpoints is named', () => {
  const empty = [{ code: 'phaseEmpty', count: 1, examples: ['After'] }];
  expect(pastedItems({ text: 'Phase\tTouchpoint\nBefore\tBook\nAfter\t' }).report).toEqual(empty);
  expect(pastedItems({ text: '## Before\n- Book\n## After' }).report).toEqual(empty);
});

test('whatever a table says in a column that is read stands in a touchpoint or is named', () => {
  const word = fc.constantFrom(
    '',
    'Book',
    'good',
    '7',
    '-1,5',
    '+1',
    'two\nlines',
    '- a\n- b',
    'x "y" z',
    '待つ',
    '3 weeks',
  );
  const heads = ['Phase', 'Touchpoint', 'Emotion', 'Stage of change', 'Pain point', 'Channel', 'Duration'];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, word, word, word, word, word, word), { minLength: 1, maxLength: 6 }),
      (rows) => {
        const quoted = (cell: string): string => (/["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
        const text = [heads, ...rows].map((row) => row.map(quoted).join('\t')).join('\n');
        if (rows.flat().every((cell) => cell === '')) return;
        const { items, report, found } = pastedItems({ text });
        const said = JSON.stringify([items, report, found]).replaceAll('\\"', '"');
        for (const cell of rows.flat())
          for (const line of cell.split('\n')) {
            const bare = line.replace(/^- /, '');
            if (!/^(?:[-+]?\d.*|)$/.test(bare)) expect(said).toContain(bare);
          }
        const told = rows.filter(([, , emotion]) => ['-1,5', '+1'].includes(emotion)).length;
        expect(items.flatMap(({ ratings = [] }) => ratings).length).toBeGreaterThanOrEqual(told);
      },
    ),
    { numRuns: 150 },
  );
});

test.each(['<a "'.repeat(10_000), '<table><tr><td>'.repeat(10_000), '<ul><li>'.repeat(10_000), '|a'.repeat(200_000)])(
  'no text makes it take forever: %.10s',
  (text) => {
    pastedItems({ html: text, text: 'x' });
    pastedItems({ text: `x\n${text}` });
  },
);
