import type { ExplorerRecord, RecordKind } from './explorerRecord';

interface NameWords {
  readonly kinds: Readonly<Record<RecordKind, string>>;
  /** The comma of the language, with its space. */
  readonly comma: string;
}

/** What a record is called: `Rescue, 3 Mar 2021, Dakhla`. */
export function nameOfRecord({ kind, when, place }: ExplorerRecord, { kinds, comma }: NameWords): string {
  return [kinds[kind], when, place].join(comma);
}
