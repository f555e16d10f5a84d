import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Brought in by the JSX transform, not by an import that one could read. */
const BY_JSX = ['react/jsx-runtime', 'react/jsx-dev-runtime'];

/** These serve their own browser parts. */
const RUNNERS = ['vite', 'vitest', '@vitest/browser-playwright', 'playwright'];

/** Every package entry (`react-dom/client`, `dexie`, …) that the source or a browser test imports. */
export const browserPackages = (): string[] => {
  const sources = [...filesUnder('src'), ...filesUnder('tests').filter(mayRunInBrowser)];
  const known = installedPackages();
  const imported = sources
    .flatMap((path) => importsOf(readFileSync(path, 'utf8')))
    .filter((name) => known.has(packageOf(name)) && !name.endsWith('.css'));
  return [...new Set([...BY_JSX, ...imported])].sort();
};

const filesUnder = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(ROOT, folder, path));

const mayRunInBrowser = (path: string): boolean =>
  !/[\\/]e2e[\\/]/.test(path) && (path.includes('.browser.') || !path.endsWith('.test.ts'));

const installedPackages = (): ReadonlySet<string> => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const names = Object.keys({ ...dependencies, ...devDependencies });
  return new Set(names.filter((name) => !RUNNERS.includes(name)));
};

const importsOf = (source: string): string[] =>
  [...source.matchAll(/(?:from|import|import\()\s*'([^'.#][^']*)'/g)].flatMap(([, name]) => name ?? []);

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
