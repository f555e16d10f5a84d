import { describe, expect, it } from 'vitest';
import { checklistOf } from '#compliance';

const missing = (text: string, channel = 'web') =>
  checklistOf(text, { channel })
    ?.filter(({ isSaid }) => !isSaid)
    .map(({ item }) => item);

describe('the checklist of 限定解除', () => {
  it('asks only for the contact where nothing is beyond insurance', () => {
    expect(checklistOf('内科の診療をしています。', { channel: 'web' })).toEqual([{ item: 'contact', isSaid: false }]);
  });

  it('tells what a page about self-pay care does not say', () => {
    expect(missing('医療脱毛 1回11,000円')).toEqual(['contact', 'treatment', 'risks']);
  });

  it('is empty where all is said', () => {
    const page = '医療脱毛。施術は全5回、約8か月。費用110,000円。主なリスク:赤み。お問い合わせ 03-0000-0000';
    expect(missing(page)).toEqual([]);
  });

  it('asks five things more of what is not approved', () => {
    const page = 'エクソソーム点滴。施術は1回、費用9万円、リスク:発熱。電話 03-0000-0000';
    expect(missing(page)).toEqual(['unapproved', 'route', 'alternatives', 'safetyAbroad', 'relief']);
  });

  it('reads English pages, too', () => {
    expect(missing('Botox: one session, 40,000 yen, risks: bruising. Call us.')).toEqual([]);
  });

  it('is none in an advertisement, nor in what is no advertising', () => {
    expect([missing('医療脱毛', 'tv'), missing('医療脱毛', 'internal')]).toEqual([undefined, undefined]);
  });
});
