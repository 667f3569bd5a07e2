import type { ByteCount } from './bytes';
import type { ExploreFigures } from './exploreMany';
import type { LighthouseFigures } from './lighthouse';
import type { ScrollFigures } from './scroll';
import type { VariantId } from './variants';

/** What was measured of one page; `null` where it was not measured. */
export interface Measured {
  readonly bytes: { readonly before: ByteCount; readonly after: ByteCount; readonly missing: readonly string[] } | null;
  readonly lighthouse: LighthouseFigures | null;
  readonly scroll: ScrollFigures | null;
}

export interface Report {
  readonly chromium: string;
  readonly node: string;
  readonly cores: number;
  /** Median of so many runs, except bytes, which do not vary. */
  readonly runs: number;
  readonly page: string;
  readonly measured: Readonly<Record<VariantId, Measured>>;
  /** Of the map of reports; `null` where it was not measured. */
  readonly explore: ExploreFigures | null;
}
