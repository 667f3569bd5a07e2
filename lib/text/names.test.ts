import { describe, expect, it } from 'vitest';
import { factBase } from '@/lib/facts/facts';
import { toIdSlug } from '@/lib/facts/toIdSlug';
import { readFactWords } from './factWords';
import { sourceName } from './names';

describe('sourceName', () => {
  it.each([
    ['en', 'El País (copy: La Neta Neta)', 'El País (copy: La Neta Neta)'],
    ['es', 'El País (copy: La Neta Neta)', 'El País (copia de La Neta Neta)'],
    ['fr', 'Le360 (mirror)', 'Le360 (copie)'],
    ['ar', 'AFP via EVTV', 'AFP عبر EVTV'],
    ['es', 'La Vanguardia (EFE)', 'La Vanguardia (EFE)'],
  ] as const)('in "%s" calls %s: %s', (locale, printed, name) => {
    expect(sourceName(locale, printed)).toBe(name);
  });

  it('has translations only for names in the tables', () => {
    const base = factBase();
    const printed = [...base['incident-sources'].rows, ...base['event-sources'].rows].map(({ publisher }) => publisher);
    const slugs = new Set(printed.map(toIdSlug));
    const { rows } = readFactWords('en', 'sourceNames');
    expect(rows.map(({ id }) => id).filter((id) => !slugs.has(id))).toEqual([]);
    for (const { id, name } of rows) expect(toIdSlug(name)).toBe(id);
  });
});
