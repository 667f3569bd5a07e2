import { claim } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { claimTable } from './claimTable';
import type { FigureTable } from './figureTable';
import { ledgerTable } from './ledgerTable';
import { placeTable } from './placeTable';

/** The table of a figure by its id. @throws Error for an id that no figure has. */
export function figureTable(locale: Locale, id: string): FigureTable {
  if (id === 'opening-ledger') return ledgerTable(locale);
  if (id === 'map-place') return placeTable(locale);
  if (id.startsWith('claim-')) return claimTable(locale, claim(id.slice('claim-'.length)));
  throw new Error(`No figure "${id}"; its table belongs in lib/figures.`);
}
