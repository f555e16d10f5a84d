import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../scripts/check-texts.mjs';

const run = (...args: readonly string[]) =>
  spawnSync('node', ['scripts/check-texts.mjs', ...args], { encoding: 'utf8' });

function fileOf(lines: readonly unknown[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'check-texts-')), 'lines.jsonl');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
}

describe('scripts/check-texts.mjs', () => {
  it('prints what is found in each line', () => {
    const { stdout } = run('advertising', fileOf([{ id: 'a', lang: 'ja', text: '日本一の眼科', channel: 'web' }]));
    expect(JSON.parse(stdout)).toEqual({
      id: 'a',
      found: [{ rule: 'R5', severity: 'block', span: '日本一', start: 0 }],
    });
  });

  it('finds personal data, too', () => {
    const { stdout } = run('personal', fileOf([{ id: 1, lang: 'ja', text: '西村さん' }]));
    expect(JSON.parse(stdout)).toEqual({ id: 1, found: [{ kind: 'name', severity: 'warn', span: '西村', start: 0 }] });
  });

  it('says what is wrong with a missing file, and how it is used', () => {
    expect(run('personal', '/nowhere/lines.jsonl')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('/nowhere'),
    });
    expect(run('something').stderr).toContain('Usage');
  });

  it('names the line that is none', () => {
    expect(() => readLines('{"id":1,"lang":"ja","text":"a"}\nnonsense')).toThrow('Line 2 is not JSON');
    expect(() => readLines('{"id":1,"lang":"ja"}')).toThrow('Line 1 has no "text"');
    expect(() => readLines('{"lang":"ja","text":""}')).toThrow('Line 1 has no "id"');
    expect(() => readLines('{"id":1,"lang":"xx","text":""}')).toThrow('"lang"');
  });
});
