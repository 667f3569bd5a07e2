import { describe, expect, it } from 'vitest';
import { exampleReport } from './exampleReport';
import { markdownTable } from './table';

describe('markdownTable', () => {
  const table = markdownTable(exampleReport);

  it('sets the story beside the others, with how many times their figure it is', () => {
    expect(table).toContain('| HTML before scrolling, KB | 60.0 | 40.0 | 1.50 | – | – | – | – |');
    expect(table).toContain('| Largest paint (LCP), ms | 1300 | 1000 | 1.30 | – | – | – | – |');
    expect(table).toContain('| Map, 2000 records: choice to paint, ms | 100 | – | – | – | – | – | – |');
    expect(table).toContain('| Frames over 25 ms, % | 4.0 | – | – | 2.0 | 2.00 | 2.0 | 2.00 |');
  });

  it('shows a measured zero and divides by none', () => {
    expect(table).toContain('| Layout shift (CLS) | 0.000 | 0.000 | – | – | – | – | – |');
  });

  it('leaves out what no page sends', () => {
    expect(table).not.toContain('Other before');
  });

  it('says under which conditions it was measured', () => {
    expect(table).toContain('median of 3');
    expect(table).toContain('Chromium 156.0.1.2');
  });
});
