import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { CHART_STEPS_STYLE } from '@/components/elements/chartStepsStyle';
import { GATE_STYLE } from '@/components/elements/gateStyle';
import { MARK_FIELD_STYLE } from '@/components/elements/markFieldStyle';
import { SCROLLY_STYLE } from '@/components/elements/scrollyStyle';
import { shortStyles } from './shortStyles';

const STYLES = {
  chartStepsStyle: CHART_STEPS_STYLE,
  gateStyle: GATE_STYLE,
  markFieldStyle: MARK_FIELD_STYLE,
  scrollyStyle: SCROLLY_STYLE,
};

/** What a browser gets of a module's style. */
async function sent(module: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`components/elements/${module}.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [shortStyles],
  });
  const exported = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
  return String(Object.values(exported)[0]);
}

describe('the styles that elements bring along', () => {
  it.each(Object.entries(STYLES))('are sent shorter, with all they speak of: %s', async (module, written) => {
    const style = await sent(module);
    expect(style.length).toBeLessThan(written.length);
    expect(style).not.toContain('\n');
    const names = (css: string) => [...new Set(css.match(/\.[a-z][a-z-]+|@[a-z]+|--[a-z]+/g))].toSorted();
    expect(names(style)).toEqual(names(written));
  });
});
