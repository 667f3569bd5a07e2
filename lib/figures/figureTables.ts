import { CLAIMS } from '@/content/data/claims';
import { unknownId } from '@/lib/facts/contentError';
import type { Locale } from '@/lib/locales';
import { attemptsTables } from './attempts/attemptsTables';
import { claimTable } from './claimTable';
import { fencesTables } from './fences/fencesTables';
import type { FigureTable, TableOf } from './figureTable';
import { governmentsTables } from './governments/governmentsTables';
import { ledgerTables } from './ledger/ledgerTables';
import { networksTables } from './networks/networksTables';
import { openingLedgerTable } from './openingLedgerTable';
import { placeTable } from './placeTable';
import { rescuesTables } from './rescues/rescuesTables';
import { returnsTables } from './returns/returnsTables';
import { telephoneTables } from './telephone/telephoneTables';
import { unknownsTables } from './unknowns/unknownsTables';

const CLAIM = 'claim-';

export type ClaimFigureId = `claim-${keyof typeof CLAIMS}`;

const claimTables = Object.fromEntries(
  Object.keys(CLAIMS).map((id) => [`claim-${id}`, (locale: Locale) => claimTable(locale, id)]),
) as Record<ClaimFigureId, TableOf>;

/** The table of every figure, in the order of the story. A section's own are in its folder. */
const FIGURE_TABLES = {
  'opening-ledger': openingLedgerTable,
  'map-place': placeTable,
  ...claimTables,
  ...telephoneTables,
  ...attemptsTables,
  ...rescuesTables,
  ...fencesTables,
  ...networksTables,
  ...returnsTables,
  ...ledgerTables,
  ...governmentsTables,
  ...unknownsTables,
} as const satisfies Record<string, TableOf>;

export type FigureId = keyof typeof FIGURE_TABLES;

/** Ids of the figures, in the order of the story. They are in addresses, embeds and citations: never renamed. */
export const FIGURE_IDS = Object.keys(FIGURE_TABLES) as readonly FigureId[];

/** @throws Error naming the nearest figure when there is none such. */
export function figureId(id: string): FigureId {
  if (id in FIGURE_TABLES) return id as FigureId;
  throw new Error(unknownId('figure', id, FIGURE_IDS));
}

export function isClaimFigure(id: string): id is ClaimFigureId {
  return id.startsWith(CLAIM);
}

/** The claim that a figure takes apart, e.g. `attempts`. */
export function claimOf(id: ClaimFigureId): string {
  return id.slice(CLAIM.length);
}

/** What a figure shows, as rows. */
export function figureTable(locale: Locale, id: FigureId): FigureTable {
  return FIGURE_TABLES[id](locale);
}
