/**
 * The area that each time zone belongs to. `XC` covers Ceuta, Melilla and the islets until their outlines replace it.
 * Western Sahara has an id of its own; Madeira, the Azores and the Canaries are part of their countries.
 */
export const AREA_OF_ZONE: Readonly<Record<string, string>> = {
  'Africa/Ceuta': 'XC',
  'Africa/Casablanca': 'MA',
  'Africa/El_Aaiun': 'EH',
  'Europe/Gibraltar': 'GI',
  'Europe/Madrid': 'ES',
  'Atlantic/Canary': 'ES',
  'Africa/Algiers': 'DZ',
  'Europe/Lisbon': 'PT',
  'Atlantic/Madeira': 'PT',
  'Africa/Nouakchott': 'MR',
  'Africa/Bamako': 'ML',
  'Europe/Paris': 'FR',
  'Europe/Andorra': 'AD',
  'Africa/Niamey': 'NE',
  'Africa/Dakar': 'SN',
  'Europe/Rome': 'IT',
  'Africa/Tunis': 'TN',
  'Africa/Tripoli': 'LY',
  'Africa/Banjul': 'GM',
  'Atlantic/Azores': 'PT',
  'Europe/Zurich': 'CH',
  'Europe/Monaco': 'MC',
};

/** The remaining land. It includes areas at the edge of the overview whose borders no map shows. */
export const REST = 'XX';
export const DRAWN_AS_REST: readonly string[] = ['CH', 'IT', 'MC', 'AD', 'NE', 'LY', 'GM', 'TN'];
