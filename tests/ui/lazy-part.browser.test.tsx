import { Component, type ComponentType, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { lazyPart, NotLoaded } from '#ui';
import { show } from './show.tsx';

const Greeting = ({ name }: { name: string }): ReactNode => <p>Hello {name}</p>;

/** Says what broke inside, and mounts it anew when asked. */
class Around extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };
  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }
  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <button type="button" onClick={() => this.setState({ error: null })}>
        {error instanceof NotLoaded ? 'not loaded' : 'broken'}: {error.message}
      </button>
    );
  }
}

/** A loader that fails so many times before it succeeds, and how often it was asked. */
function failing(times: number) {
  const asked = { count: 0 };
  const load = async (): Promise<ComponentType<{ name: string }>> => {
    asked.count += 1;
    await Promise.resolve();
    if (asked.count <= times) throw new TypeError('Failed to fetch');
    return Greeting;
  };
  return { asked, load };
}

test('a part that was fetched before it is shown is there at once', async () => {
  const { asked, load } = failing(0);
  const Part = lazyPart(load, <p>Wait</p>);
  await Part.fetch();
  const shown = await show(<Part name="A" />);
  expect(shown.container.textContent).toBe('Hello A');
  expect(asked.count).toBe(1);
});

test('a part that could not be fetched before is fetched when it is shown', async () => {
  const { load } = failing(1);
  const Part = lazyPart(load);
  await Part.fetch();
  const shown = await show(<Part name="A" />);
  await expect.element(shown.getByText('Hello A')).toBeVisible();
});

test('a part comes when it is shown, and is there at once the next time', async () => {
  const { asked, load } = failing(0);
  const Part = lazyPart(load, <p>Wait</p>);
  const first = await show(<Part name="A" />);
  await expect.element(first.getByText('Hello A')).toBeVisible();
  await first.unmount();
  const second = await show(<Part name="B" />);
  expect(second.container.textContent).toBe('Hello B');
  expect(asked.count).toBe(1);
});

test('a part that could not be loaded says so, and is fetched again when asked', async () => {
  const { asked, load } = failing(2);
  const Part = lazyPart(load);
  const screen = await show(
    <Around>
      <Part name="C" />
    </Around>,
  );
  const again = screen.getByRole('button', { name: 'not loaded: Failed to fetch' });
  await again.click();
  await expect.poll(() => asked.count).toBe(2);
  await again.click();
  await expect.element(screen.getByText('Hello C')).toBeVisible();
  expect(asked.count).toBe(3);
});

test('a part that failed is fetched again by whoever shows it next', async () => {
  const { load } = failing(1);
  const Part = lazyPart(load);
  const first = await show(
    <Around>
      <Part name="D" />
    </Around>,
  );
  await expect.element(first.getByRole('button')).toBeVisible();
  await first.unmount();
  const second = await show(<Part name="D" />);
  await expect.element(second.getByText('Hello D')).toBeVisible();
});

test('a style sheet that did not come is asked for again, and waited for', async () => {
  const href = `blob:${location.origin}/nowhere`;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  const failed = new Promise((done) => link.addEventListener('error', done));
  document.head.append(link);
  await failed;
  const { load, asked } = failing(1);
  const Part = lazyPart(load);
  const screen = await show(
    <Around>
      <Part name="E" />
    </Around>,
  );
  await screen.getByRole('button', { name: 'not loaded: Failed to fetch' }).click();
  const button = screen.getByRole('button', { name: `not loaded: ${href} did not come.` });
  await expect.element(button).toBeVisible();
  expect(asked.count).toBe(1);
  // The address is good now.
  const again = document.querySelector<HTMLLinkElement>(`link[href="${href}"]`)!;
  again.href = URL.createObjectURL(new Blob(['p { color: red }'], { type: 'text/css' }));
  await new Promise((done) => again.addEventListener('load', done));
  await button.click();
  await expect.element(screen.getByText('Hello E')).toBeVisible();
  again.remove();
});

test('what one part could not fetch of how parts look comes with the next part, which may share it', async () => {
  const link = document.createElement('link');
  // A link that is not followed stands for one that could not be.
  Object.assign(link, { rel: 'stylesheet', href: 'data:text/css,.shared{color:red}', disabled: true });
  document.head.append(link);
  const sheetOf = () => document.querySelector<HTMLLinkElement>('link[href^="data:text/css,.shared"]')?.sheet;
  await lazyPart(failing(1).load).fetch();
  expect(sheetOf()).toBeNull();
  const Other = lazyPart(failing(0).load);
  const shown = await show(<Other name="E" />);
  await expect.element(shown.getByText('Hello E')).toBeVisible();
  expect(sheetOf()).not.toBeNull();
});
