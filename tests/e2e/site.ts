import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { DIST } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';
import { stampBuild } from '../../scripts/stamp-build.mjs';

/** A copy of the built program in a folder of a site of its own, whose server can be stopped. */
export interface Site {
  /** Of the program; the same as long as the test runs. Ends with a slash. */
  readonly url: string;
  readonly build: () => Promise<string>;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Puts another build in the place of the one that is there: all parts have other names, none of the old is left. */
  readonly deploy: () => Promise<void>;
}

export const openSite = async (): Promise<Site> => {
  const root = await mkdtemp(join(tmpdir(), 'tabiji-site-'));
  const folder = join(root, 'tabiji');
  await cp(DIST, folder, { recursive: true });
  let server = await serve({ root });
  const port = Number(new URL(server.url).port);
  let isUp = true;
  let deployments = 0;
  const stop = async (): Promise<void> => {
    if (isUp) await server.close();
    isUp = false;
  };
  onTestFinished(async () => {
    await stop();
    await rm(root, { recursive: true, force: true });
  });
  return {
    url: `${server.url}tabiji/`,
    build: async () => buildIn(await readFile(join(folder, 'index.html'), 'utf8')),
    stop,
    start: async () => {
      if (!isUp) server = await serve({ root, port });
      isUp = true;
    },
    deploy: async () => {
      deployments += 1;
      await renameParts(folder, `v${deployments}`);
      stampBuild(folder);
    },
  };
};

export const buildIn = (page: string): string => /name="tabiji-build" content="(\w+)"/.exec(page)?.[1] ?? 'none';

/** As a change in all sources would: every script and style sheet is called otherwise, and asks for the others so. */
const renameParts = async (folder: string, mark: string): Promise<void> => {
  const names = (await readdir(join(folder, 'assets'))).filter((name) => /\.(js|css)$/.test(name));
  const renamed = (name: string): string => name.replace(/\.(\w+)$/, `${mark}.$1`);
  const holders = ['index.html', ...names.map((name) => join('assets', name))];
  const all = new RegExp(names.map((name) => name.replaceAll(/[.]/g, '\\.')).join('|'), 'g');
  await Promise.all(
    holders.map(async (holder) => {
      const path = join(folder, holder);
      await writeFile(path, (await readFile(path, 'utf8')).replaceAll(all, renamed));
    }),
  );
  for (const name of names) await rename(join(folder, 'assets', name), join(folder, 'assets', renamed(name)));
};
