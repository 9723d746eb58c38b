import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../support/browser.ts';
import { aRunningService } from '../../../support/running-service.ts';
import { signInAt } from '../../../support/staff-sign-in.ts';

/**
 * Times triage to submitted write-up with the keyboard alone, in the browser, against a whole running copy, at the pace
 * of a person. Run: npx tsx test/web/staff/support/time-walk.ts
 *
 * The pace is the keystroke-level model's (Card, Moran and Newell, 1980): 0.28 s for each key of an average typist, and
 * 1.35 s to prepare before each step. What the page takes is what it takes.
 */
const keyMs = 280;
const prepareMs = 1_350;

const narrative =
  'PC Alex Thornwick, collar number 4410, of Halifax police station, West Yorkshire, takes cash from the owner of a recovery yard for every car he sends there. My wife saw the envelope handed over on 3 March 2026.';

const words = {
  title: 'Payments for vehicle recovery',
  first:
    'PC Alex Thornwick (4410, Halifax) receives cash from the owner of a recovery yard for cars sent there.',
  second: 'An envelope of cash was handed over at the yard in March 2026.',
  provenance: 'Known indirectly',
  date: 'March 2026',
};

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The clock of one walk: what was spent on keys and preparing, and on waiting for the page. */
const createWalk = (page: Page) => {
  const spent = { keys: 0, typed: 0, prepared: 0, pageMs: 0 };
  const press = async (key: string): Promise<void> => {
    spent.keys += 1;
    await wait(keyMs);
    await page.keyboard.press(key);
  };
  return {
    spent,
    prepare: async () => {
      spent.prepared += 1;
      await wait(prepareMs);
    },
    press,
    type: async (text: string) => {
      spent.typed += text.length;
      await page.keyboard.type(text, { delay: keyMs });
    },
    tabTo: async (label: string) => {
      for (let count = 0; count < 60; count += 1) {
        await press('Tab');
        const focused = await page.evaluate(() => {
          const { activeElement: element } = document;
          const named = element?.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
          return (named ?? element)?.textContent?.trim() ?? '';
        });
        if (focused === label) return;
      }
      throw new Error(`Tab does not lead to ${label}`);
    },
    see: async (appears: Promise<void>) => {
      const begun = performance.now();
      await appears;
      spent.pageMs += performance.now() - begun;
    },
  };
};

const seconds = (ms: number): string => (ms / 1_000).toFixed(1).padStart(6);

const walk = async (page: Page): Promise<void> => {
  const { spent, prepare, press, type, tabTo, see } = createWalk(page);
  const steps: (readonly [string, () => Promise<void>])[] = [
    [
      'open the case',
      async () => {
        await prepare();
        await press('j');
        await press('Enter');
        await see(page.getByRole('region', { name: 'Assessment' }).waitFor());
      },
    ],
    [
      'take it and decide',
      async () => {
        await prepare();
        await press('a');
        await see(page.getByText('You have it').waitFor());
        await prepare();
        await press('t');
        await tabTo('Disseminate');
        await press('Space');
        await prepare();
        await press('Control+Enter');
        await see(page.getByRole('heading', { name: 'Write up' }).waitFor());
      },
    ],
    [
      'write it up',
      async () => {
        await prepare();
        await press('w');
        await tabTo('Title');
        await type(words.title);
        await prepare();
        await tabTo('Item 1');
        await type(words.first);
        await prepare();
        await press('Control+Enter');
        await type(words.second);
        await prepare();
        await tabTo('Provenance');
        await type(words.provenance);
        await prepare();
        await tabTo('Date of the information');
        await type(words.date);
        await prepare();
        await press('Control+s');
        await see(page.getByRole('button', { name: /Report 1/ }).waitFor());
      },
    ],
    [
      'submit it',
      async () => {
        await prepare();
        await press('Escape');
        await press('t');
        await tabTo('The reason in your own words (optional)');
        await press('Control+Enter');
        await see(page.getByRole('heading', { name: 'Approve an information report' }).waitFor());
      },
    ],
  ];
  const begun = performance.now();
  for (const [name, step] of steps) {
    const [from, before] = [performance.now(), { ...spent }];
    await step();
    const [keys, typed] = [spent.keys - before.keys, spent.typed - before.typed];
    process.stdout.write(
      `${name.padEnd(20)} ${seconds(performance.now() - from)} s: ${keys} keys, ${typed} typed, ${spent.prepared - before.prepared} times prepared, page ${seconds(spent.pageMs - before.pageMs)} s\n`,
    );
  }
  process.stdout.write(
    `${'in all'.padEnd(20)} ${seconds(performance.now() - begun)} s: ${spent.keys} keys, ${spent.typed} typed, ${spent.prepared} times prepared, page ${seconds(spent.pageMs)} s\n`,
  );
};

const main = async (): Promise<void> => {
  const service = aRunningService();
  const browser = await launchBrowser();
  try {
    const { site } = await service.start();
    await fetch(`${site}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': '1'.repeat(32) },
      body: JSON.stringify({ narrative }),
    });
    await wait(5_000);
    const page = await (await browser.newContext({ viewport: { width: 1_280, height: 900 } })).newPage();
    await signInAt(page, { site, dataDir: service.dataDir, email: 'analyst@example.org' });
    await page.getByRole('table').waitFor({ timeout: 40_000 });
    await walk(page);
  } finally {
    await browser.close();
    await service.remove();
  }
};

await main();
