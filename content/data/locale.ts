/** Words of the fact base, per language. English is always there; a language is published only when complete. */
export interface Localised {
  readonly en: string;
  readonly es?: string;
  readonly fr?: string;
  readonly ar?: string;
}
