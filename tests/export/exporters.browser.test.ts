import { expect, test, vi } from 'vitest';
import { createSession } from '#editor';
import { parse } from '#format';
import { LANGUAGES, textIn } from '#i18n';
import type { ExportChoices, ExportJob } from '../../src/export/exporter.ts';
import { exporters, type ExporterId } from '../../src/export/exporters.ts';
import { PLAIN, jobOf } from '../../src/export/job.ts';
import { makeFile } from '../../src/export/make-file.ts';
import { card, CREATED, interest, journey, map, phase, rating } from '../support/map-builder.ts';

const SAMPLE = map(
  'Stroke',
  phase('Onset', 'call ambulance'),
  phase('Treatment', 'ward'),
  journey('Main', 'call > ambulance > ward'),
  rating('call', 'psychological', -2),
  interest('Nurse', { relation: 'goods', counterpart: 'A Ltd' }),
  card('call', { burden: { hours: null, yen: 4_000, travelMinutes: null, daysOff: null } }),
  card('ward', { channel: 'tv', wording: 'The best ward in Japan.' }),
);

/** What each way gives of the sample; one without a line here does not compile. */
const expectations: Readonly<Record<ExporterId, (made: Made) => Promise<void>>> = {
  slide: async (made) => {
    const file = await made.file({ scale: 1 });
    expect(file.name).toBe('Stroke slide.png');
    const { width, height } = await createImageBitmap(file);
    expect([width, height]).toEqual([1600, 900]);
    for (const subject of ['matrix', 'overview'] as const) {
      const [first] = made.job({ subject }).pictures();
      expect([first.width, first.height]).toEqual([1600, 900]);
    }
  },
  png: async (made) => {
    const { width, height } = await createImageBitmap(await made.file({ scale: 1 }));
    const [picture] = made.job().pictures();
    expect([width, height]).toEqual([Math.round(picture.width), Math.round(picture.height)]);
  },
  svg: async (made) => {
    const text = await (await made.file({ parts: ['title'] })).text();
    for (const word of ['Stroke', 'Onset', 'ambulance', 'ward', 'Declared interests: Nurse (Goods · A Ltd)'])
      expect(text).toContain(word);
    expect(new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')).toBeNull();
    const overview = await (await made.file({ subject: 'overview' })).text();
    for (const words of ['Stroke — for executives', 'Where to begin: Alert 1', 'Main: ¥4,000'])
      expect(overview).toContain(words);
  },
  print: async (made) => {
    let sheets = 0;
    vi.spyOn(window, 'print').mockImplementation(() => {
      sheets = document.querySelectorAll('.print-pages > svg').length;
      window.dispatchEvent(new Event('afterprint'));
    });
    await made.print({ subject: 'matrix', paper: 'A3' });
    expect(sheets).toBe(1);
    await made.print({ subject: 'overview' });
    expect(sheets).toBe(2);
    expect(document.querySelector('.print-pages')).toBeNull();
  },
  tabiji: async (made) => {
    const read = parse(await (await made.file()).text(), { now: CREATED, newId: () => 'new' });
    expect(read).toEqual({ ok: true, value: { map: SAMPLE, report: [] } });
  },
  ratings: async (made) => {
    const file = await made.file();
    expect(file.name).toBe('Stroke ratings.csv');
    expect((await file.text()).split('\r\n')[1]).toMatch(/^call,Psychological,-2,Patient,/);
  },
  ratingForm: async (made) => {
    const file = await made.file();
    expect(file.name).toBe('Stroke form.csv');
    // The head, every aspect of every touchpoint, and the end of the last line.
    expect((await file.text()).split('\r\n')).toHaveLength(1 + 3 * 4 + 1);
  },
  findings: async (made) => {
    const file = await made.file();
    expect(file.name).toBe('Stroke findings.csv');
    expect(await file.text()).toContain('The wording of “ward” may break rule R5,Alert,ward,Treatment');
  },
  review: async (made) => {
    const file = await made.file();
    expect(file.name).toBe('Stroke review.csv');
    const [, row] = (await file.text()).split('\r\n');
    expect(row).toMatch(/^ward,Treatment,TV,The best ward in Japan\.,"?R5 Superiority – “best .*,Not reviewed,,,$/);
  },
};

interface Made {
  readonly job: (choices?: Partial<ExportChoices>) => ExportJob;
  readonly file: (choices?: Partial<ExportChoices>) => Promise<File>;
  readonly print: (choices?: Partial<ExportChoices>) => Promise<void>;
}

function madeBy(exporter: (typeof exporters)[number]): Made {
  const source = { map: SAMPLE, sight: createSession(SAMPLE).getState(), language: 'en' } as const;
  const job = (choices: Partial<ExportChoices> = {}): ExportJob => jobOf(exporter, source, { ...PLAIN, ...choices });
  return {
    job,
    file: async (choices) => {
      if (exporter.to !== 'file') throw new Error(`${exporter.id} makes no file.`);
      return makeFile(exporter, job(choices));
    },
    print: async (choices) => {
      if (exporter.to !== 'paper') throw new Error(`${exporter.id} does not print.`);
      await (await exporter.load()).print(job(choices));
    },
  };
}

test.each(exporters)('$id gives what it promises', async (exporter) => {
  await expectations[exporter.id](madeBy(exporter));
});

test.each(LANGUAGES)('every way has its words, and none are left over (%s)', (language) => {
  const { formats } = textIn(language).exporting;
  expect(Object.keys(formats).sort()).toEqual(exporters.map(({ id }) => id).sort());
  for (const { name, hint } of Object.values(formats)) expect([name, hint]).not.toContain('');
});

test('no two files would have the same name', () => {
  const names = exporters.flatMap((each) =>
    each.to === 'file' ? [`${textIn('en').exporting.formats[each.id].named}.${each.extension}`] : [],
  );
  expect(new Set(names).size).toBe(names.length);
});
