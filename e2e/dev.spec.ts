import { type ChildProcess, spawn } from 'node:child_process';
import { expect, test } from './support/siteTest';

const PORT = process.env.E2E_DEV_PORT ?? '3212';
const url = `http://localhost:${PORT}/`;
let server: ChildProcess;
test.use({ baseURL: url });

test.beforeAll(async () => {
  server = spawn('npx', ['next', 'dev', '-p', PORT], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  await expect
    .poll(
      () =>
        fetch(`${url}en/`).then(
          (answer) => answer.status,
          () => 0,
        ),
      { timeout: 600_000 },
    )
    .toBe(200);
});

test.afterAll(() => {
  if (server.pid) process.kill(-server.pid);
});

test('in development the same elements come alive, on the same pages', { tag: '@full' }, async ({ page }) => {
  // Next's own elements are never defined in this mode.
  await page.goto('en/', { waitUntil: 'load' });
  await expect(page.locator('#map-place scrolly-steps')).toHaveAttribute('data-live', '');
  await page.locator('.ledger a.number').first().click();
  await expect(page.locator('number-card [data-number-card="attempts-2021"]')).toBeVisible();
});
