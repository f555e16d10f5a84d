import { useState, type ReactNode } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { keepTextsUnderTranslation } from '../../src/app/translated-page.ts';
import { show } from '../ui/show.tsx';

/** Texts of every kind beside each other: alone, in parts, between elements, and one that goes. */
function Labels(): ReactNode {
  const [count, setCount] = useState(1);
  return (
    <div>
      <p data-testid="parts">{count}%</p>
      <p data-testid="alone">{`Zoom ${count}`}</p>
      <p data-testid="between">
        <b>Saved</b> {count} times <i>today</i>
      </p>
      <p data-testid="gone">
        {count < 3 && 'first '}
        <b>{count}</b>
        {count < 3 && ' last'}
      </p>
      <button type="button" onClick={() => setCount(count + 1)}>
        +
      </button>
    </div>
  );
}

const textNodes = (): Text[] => {
  const walker = document.createTreeWalker(
    document.querySelector('[data-testid=parts]')!.parentElement!,
    NodeFilter.SHOW_TEXT,
  );
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(({ parentElement, data }) => parentElement?.localName !== 'button' && data.trim() !== '');
};

/** Translators take a text out and put their own in its place, or wrap it where it is. */
const TRANSLATORS: Record<string, (text: Text) => void> = {
  replacing: (text) => {
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    font.firstElementChild!.textContent = `«${text.data}»`;
    text.replaceWith(font);
  },
  wrapping: (text) => {
    const font = document.createElement('font');
    text.before(font);
    font.append(text);
    text.data = `«${text.data}»`;
  },
};

const said = (): (string | null)[] =>
  ['parts', 'alone', 'between', 'gone'].map((id) => document.querySelector(`[data-testid=${id}]`)!.textContent);

test.each(Object.keys(TRANSLATORS))(
  'texts are never stale, and nothing breaks, under a translator that is %s',
  async (way) => {
    onTestFinished(keepTextsUnderTranslation(document.body));
    await show(<Labels />);
    const more = page.getByRole('button', { name: '+' });
    for (const text of textNodes()) TRANSLATORS[way]!(text);
    await expect
      .poll(said)
      .toEqual(['«1»«%»', '«Zoom 1»', expect.stringContaining('«1»'), expect.stringContaining('«1»')]);
    await more.click();
    await expect.poll(() => said().slice(0, 2)).toEqual(['2«%»', 'Zoom 2']);
    expect(said()[2]).toMatch(/2.*times/);
    expect(said()[2]).not.toContain('1');
    // Translated once more, then taken away.
    for (const text of textNodes()) if (!text.data.startsWith('«')) TRANSLATORS[way]!(text);
    await expect.poll(() => said()[0]).toBe('«2»«%»');
    await more.click();
    await expect.poll(() => said()[3]).toBe('3');
    expect(said()[0]).toBe('3«%»');
  },
);
