import type { Localised } from './data/locale';

/**
 * How the story may name each reporter, beside the name in reporters.csv: what has to stand by a number of theirs.
 * A word in two rows names either. English first; a language adds its own.
 */
export const REPORTER_WORDS: Readonly<Record<string, { readonly [K in keyof Localised]: readonly string[] }>> = {
  'interior-ministry': { en: ['Morocco’s Interior Ministry', 'Interior Ministry', 'ministry', 'Morocco says'] },
  'royal-navy': { en: ['Royal Navy', 'navy'] },
  'military-source': { en: ['military source', 'military bulletins', 'military bulletin', 'military'] },
  map: { en: ['MAP'] },
  iom: { en: ['IOM', 'International Organization for Migration'] },
  'permanent-group': { en: ['permanent group', 'group on migration'] },
  'spain-interior-ministry': {
    en: [
      'Spain’s Interior Ministry',
      'Spanish Interior Ministry',
      'Spain’s ministry',
      'Spain counts',
      'Spain counted',
      'answer to the Spanish parliament',
    ],
  },
  'government-delegation': { en: ['Government Delegation'] },
  ine: { en: ['INE'] },
  computed: {
    en: ['we', 'our', 'ours', 'leaves', 'leave', 'computed', 'derived', 'measured', 'apart', 'together', 'adds up'],
  },
  'el-pais': { en: ['El País'] },
  press: { en: ['press', 'newspaper', 'newspapers', 'La Vie éco', 'Spanish reports'] },
  nobody: { en: ['nobody', 'not in'] },
  'moroccan-security-services': { en: ['Moroccan security services', 'security services'] },
  'moroccan-official': { en: ['Moroccan official', 'official', 'Zerouali'] },
  'police-morocco': { en: ['Morocco’s police', 'Moroccan police', 'police', 'DGSN'] },
  'army-morocco': { en: ['Royal Armed Forces', 'army', 'military'] },
  'defence-administration': { en: ['minister delegate', 'defence'] },
  'moroccan-authorities': { en: ['Moroccan authorities', 'Morocco’s authorities', 'authorities'] },
  cndh: { en: ['CNDH', 'rights council', 'human rights council'] },
  amdh: { en: ['AMDH'] },
  amnesty: { en: ['Amnesty'] },
  'un-experts': { en: ['United Nations', 'UN experts'] },
  'spain-ombudsman': { en: ['Ombudsman'] },
  'guardia-civil': { en: ['Guardia Civil'] },
  'spain-government': { en: ['Spain’s government', 'Spanish government'] },
  'spain-inclusion-ministry': { en: ['Ministry of Inclusion'] },
  'salvamento-maritimo': { en: ['Salvamento Marítimo', 'sea rescue service'] },
  'eu-sources': { en: ['sources in the Union', 'European Union'] },
  hcp: { en: ['HCP'] },
  'el-faro': { en: ['El Faro'] },
};
