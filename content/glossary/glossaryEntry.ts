import type { Localised } from '../data/locale';

export const GLOSSARY_GROUPS = ['counted', 'exact', 'missing', 'compared', 'passed-on'] as const;
export type GlossaryGroup = (typeof GLOSSARY_GROUPS)[number];

export interface GlossaryEntry {
  readonly group: GlossaryGroup;
  readonly term: Localised;
  /** In our own words, without figures. */
  readonly definition: Localised;
  /** What readers take it for. A sentence that completes “Not the same as …”. */
  readonly notSameAs: Localised;
  /** Where the meaning comes from: a report or statement that we read, or the part of the method page that sets it. */
  readonly source: { readonly cite: string } | { readonly method: string };
  /** How prose names it: a lesson links it where one of these first stands. Absent: only where the author does. */
  readonly words?: { readonly [K in keyof Localised]: readonly string[] };
  /** What of the fact base it explains, as `unit:attempts`, `metric:attempts`, `status:derived`. */
  readonly covers: readonly string[];
}
