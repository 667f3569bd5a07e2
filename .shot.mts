import { chromium } from 'playwright';
const base = process.argv[2]; const out = process.argv[3];
const path = process.argv[4] ?? '/en/map/'; const width = Number(process.argv[5] ?? 1440); const scheme = (process.argv[6] ?? 'light') as 'light';
const act = process.argv[7] ?? '';
const browser = await chromium.launch({ executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH || undefined, args: ['--use-gl=angle','--use-angle=swiftshader','--enable-unsafe-swiftshader'] });
const page = await browser.newPage({ viewport: { width, height: width < 500 ? 780 : 900 }, colorScheme: scheme });
page.on('console', (m) => { if (m.type() === 'error' || m.type()==='warning') console.log('console', m.type(), m.text().slice(0, 400)); });
page.on('pageerror', (e) => console.log('pageerror', e.message, e.stack?.slice(0,600)));
await page.goto(base + path, { waitUntil: 'load', timeout: 120000 });
await page.waitForFunction(() => !document.querySelector('.explorer-filters')?.hasAttribute('inert'), undefined, { timeout: 60000 }).catch(() => console.log('not alive'));
if (act) { await new Function('page', `return (async () => { ${act} })()`)(page); }
await page.waitForTimeout(1500);
await page.screenshot({ path: out });
console.log(await page.url(), await page.locator('[role=status]').first().textContent());
await browser.close();
