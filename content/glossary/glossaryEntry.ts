export const GLOSSARY_GROUPS = ['counted', 'exact', 'missing', 'compared', 'passed-on'] as const;
export type GlossaryGroup = (typeof GLOSSARY_GROUPS)[number];

export interface GlossaryEntry {
  readonly group: GlossaryGroup;
  /** Where the meaning comes from: a report or statement that we read, or the part of the method page that sets it. */
  readonly source: { readonly cite: string } | { readonly method: string };
  /** What of the fact base it explains, as `unit:attempts`, `metric:attempts`, `status:derived`. */
  readonly covers: readonly string[];
}
