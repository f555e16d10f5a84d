import { expect, test } from 'vitest';
import { journey, map, phase } from '../support/map-builder.ts';
import { randomOf } from '../support/random.ts';
import { createProfile } from '../e2e/support.ts';
import { visitMap, type Screens } from '../e2e/pages/index.ts';
import { createLedger, type Ledger, type Loss } from './ledger.ts';
import { handOf } from './hand.ts';
import { wordsOnDisk } from './words-on-disk.ts';

/** `KILLS=50 SEED=7 npm run soak` kills less often, and at the same moments again. */
const KILLS = Number(process.env['KILLS'] ?? 200);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

const CARDS = 'a b c d e f';
const start = map('Soak', phase('Before', CARDS, { width: 1_500 }), journey('Main', 'a > b > c > d > e > f'));

test(
  `after ${KILLS} kills at random moments everything is there that was promised (SEED=${SEED})`,
  { timeout: 60_000 + KILLS * 30_000 },
  async () => {
    const random = randomOf(SEED);
    const profile = await createProfile();
    const ledger = createLedger();
    const losses: Loss[] = [];
    for (let kill = 1; kill <= KILLS; kill++) {
      const screens = await visitMap(start, { profile, tolerate: [/./] });
      await screens.editor.saved();
      const lost = ledger.judge(await wordsOnDisk(screens.page));
      for (const loss of lost) console.log(kill, JSON.stringify(loss));
      losses.push(...lost);
      await editUntilKilled(screens, ledger, random);
      if (kill % 10 === 0) console.log(`${kill} kills: ${ledger.summary()}; ${losses.length} lost`);
    }
    console.log(`${KILLS} kills: ${ledger.summary()}; ${losses.length} lost`);
    expect(losses, 'what was promised and is not there').toEqual([]);
  },
);

/** Edits as fast as the program takes it, until a moment of the next seconds at which its process is gone. */
async function editUntilKilled(screens: Screens, ledger: Ledger, random: () => number): Promise<void> {
  const process = random() < 0.7 ? 'browser' : 'renderer';
  const moment = new Promise((done) => setTimeout(done, 200 + random() * 4_000));
  let isKilled = false;
  const killing = moment.then(() => {
    isKilled = true;
    ledger.end(Date.now());
    return screens.app.kill(process);
  });
  const hand = handOf(screens, ledger, random);
  try {
    while (!isKilled) await hand.doSomething();
  } catch (error) {
    // What a dead browser is asked is not answered; anything else went wrong before.
    if (!isKilled) throw error;
  }
  await killing;
  await screens.app.close();
}
