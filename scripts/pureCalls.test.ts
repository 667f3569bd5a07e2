import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { flightPath } from '@/lib/flight/flightPath';
import { pureCalls } from './pureCalls';

it('takes of D3 what a flight uses, without colours, and flies the same way', async () => {
  const { outputFiles } = await build({
    entryPoints: ['lib/flight/flightPath.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [pureCalls],
  });
  const text = outputFiles[0]?.text ?? '';
  expect(text).not.toMatch(/aliceblue|cubehelix|elastic/i);

  const sent: { flightPath: typeof flightPath } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  const [strait, ceuta] = [
    [0.5, 0.5, 1],
    [0.52, 0.55, 0.01],
  ] as const;
  for (const share of [0, 0.3, 1]) {
    expect(sent.flightPath(strait, ceuta).at(share)).toEqual(flightPath(strait, ceuta).at(share));
  }
});
