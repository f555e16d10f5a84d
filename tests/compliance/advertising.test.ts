import { describe, expect, it } from 'vitest';
import { channelKind, checkAdvertising } from '#compliance';
import { advertisingRules, type RuleId } from '#knowledge/rules';
import { breaks, breaksInAds, clean } from './advertising-examples.ts';

const languageOf = (text: string) => (/[ぁ-んァ-ヶ一-龠]/.test(text) ? 'ja' : 'en');
const rulesOf = (text: string, channel: string | null = 'web') =>
  checkAdvertising(text, { channel, language: languageOf(text) }).map(({ rule }) => rule);

describe('each rule', () => {
  it.each(advertisingRules.map(({ id }) => id))('%s fires on texts that break it, in both languages', (rule) => {
    const texts = breaks[rule];
    expect(texts.some((text) => languageOf(text) === 'ja')).toBe(true);
    expect(texts.some((text) => languageOf(text) === 'en')).toBe(true);
    expect(texts.filter((text) => !rulesOf(text).includes(rule))).toEqual([]);
  });

  it.each(Object.entries(breaksInAds))('%s is stricter in an advertisement than on a website', (rule, texts) => {
    const isBroken = (text: string, channel: string) => rulesOf(text, channel).some((found) => found === rule);
    expect(texts.filter((text) => !isBroken(text, 'flyer'))).toEqual([]);
    expect(texts.filter((text) => isBroken(text, 'web'))).toEqual([]);
  });

  it('leaves texts of daily clinic life alone', () => {
    expect(clean.filter((text) => rulesOf(text).length > 0)).toEqual([]);
  });
});

describe('the channel', () => {
  const text = 'インプラントを始めました。';

  it('decides how grave a finding is', () => {
    const severity = (channel: string) => checkAdvertising(text, { channel, language: 'ja' })[0]?.severity;
    expect([severity('tv'), severity('web')]).toEqual(['block', 'warn']);
  });

  it('is advertising where nobody knows it', () => {
    expect(checkAdvertising(text, { channel: 'hologram', language: 'ja' })[0]?.severity).toBe('block');
    expect(checkAdvertising(text, { channel: null, language: 'ja' })[0]?.severity).toBe('block');
    expect(checkAdvertising(text, { channel: 'constructor', language: 'ja' })[0]?.severity).toBe('block');
  });

  it('is known by the ids of the table of channels and by the names of labelled texts', () => {
    expect(['web', 'email', 'mailmag', 'brochure'].map(channelKind)).toEqual(['own', 'own', 'own', 'own']);
    expect(['ad', 'newspaper', 'massmedia', 'poster', 'sns_ad', 'dm'].map(channelKind)).toEqual(Array(6).fill('ad'));
    expect(['clinic', 'inhouse', 'recruit', 'academic'].map(channelKind)).toEqual(Array(4).fill('none'));
  });

  it('of inner notes fires nothing but a note on a plan for paid reviews', () => {
    expect(rulesOf('日本一の病院です。必ず治ります。', 'internal')).toEqual([]);
    expect(checkAdvertising('口コミ投稿で500円引きにする案', { channel: 'internal', language: 'ja' })).toMatchObject([
      { rule: 'R16', severity: 'note' },
    ]);
  });
});

describe('a finding', () => {
  it('tells the words as they are written, and where, although width, kana, case and spaces do not matter', () => {
    const found = (text: string) => checkAdvertising(text, { channel: 'web', language: 'ja' })[0];
    expect(found('当院は 日 本 一 です')).toMatchObject({ rule: 'R5', span: '日 本 一', start: 4 });
    expect(found('地域Ｎｏ．１の歯科')).toMatchObject({ rule: 'R5' });
    expect(found('ﾋﾞﾌｫｰ･ｱﾌﾀｰ')).toMatchObject({ rule: 'R11', span: 'ﾋﾞﾌｫｰ･ｱﾌﾀｰ', start: 0 });
    expect(found('にほんいちの眼科')).toMatchObject({ rule: 'R5', span: 'にほんいち' });
    expect(found('saisentan no iryou')).toMatchObject({ rule: 'R7', span: 'saisentan' });
  });

  it('is one for words that stand together, and two for words apart', () => {
    expect(rulesOf('期間限定キャンペーン')).toEqual(['R12']);
    expect(rulesOf('クーポンを配っています。初診の方は半額です。')).toEqual(['R12', 'R12']);
  });

  it('comes by its place', () => {
    const starts = checkAdvertising('最先端の治療で必ず治る。日本一。', { channel: 'web', language: 'ja' });
    expect(starts.map(({ rule }) => rule)).toEqual(['R7', 'R1', 'R5']);
  });
});

describe('what takes a finding back', () => {
  const takenBack: readonly (readonly [RuleId, string, string])[] = [
    ['R1', '必ず治ります。', '必ず治るとは限りません。'],
    ['R1', '100%安全です。', '100%安全な手術はありません。'],
    ['R1', 'We guarantee a cure.', 'We cannot guarantee a cure.'],
    ['R1', '絶対に痩せる注射', '「絶対に痩せる」という広告に注意してください。'],
    ['R2', 'インプラントが1日で完了', 'インプラントが1日で完了しますが、後日の通院と経過観察が必要です。'],
    ['R3', '満足度95%', '満足度95%(2025年4月〜9月、外来412名、当院調べ)'],
    ['R4', '症例写真を加工しています。', '症例写真の加工は禁止しています。'],
    ['R13', 'GLP-1注射', 'GLP-1注射は行っていません。'],
    ['R15', '専門医が診察します。', '日本皮膚科学会認定皮膚科専門医が診察します。'],
    ['R17', '診察なしで薬を出します。', '診察なしで薬をお出しすることはできません。'],
  ];

  it.each(takenBack)('%s: “%s” fires, “%s” does not', (rule, broken, kept) => {
    expect(rulesOf(broken)).toContain(rule);
    expect(rulesOf(kept)).not.toContain(rule);
  });

  it('is never a disclaimer', () => {
    expect(rulesOf('効果には個人差がありますが、必ず治ります。')).toContain('R1');
    expect(rulesOf('Results vary, but we guarantee a cure.')).toContain('R1');
  });
});
