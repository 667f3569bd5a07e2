import { FIGURE_SCENES } from '@/content/chapters/scenes';
import { observation } from '@/lib/facts/facts';
import { unknownReason } from '@/lib/facts/schema';
import { unknownSeries } from '@/lib/facts/unknownSeries';
import type { Locale } from '@/lib/locales';
import { footnotesOf } from '@/lib/map/footnotes';
import { type Messages, messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { MARK_FIELD } from './attempts/markField';
import type { FigureId } from './figureTables';
import { comparabilityDifferences } from './networks/comparabilityDifferences';

export interface FigureRemark {
  /** Words in which `{id|form}` stands for a number of the fact base, or for a count. */
  readonly text: string;
  /** Counts made at build, by the name that stands for each in the words. */
  readonly counts?: Readonly<Record<string, number>>;
  /** True where it speaks of what the drawing looks like. */
  readonly isOfDrawing?: boolean;
}

type Remarks = (words: Messages['figures'], locale: Locale) => readonly (string | FigureRemark)[];

/** What the figures say beside their drawings: what is counted, what not, what to beware of. */
const REMARKS: Partial<Record<FigureId, Remarks>> = {
  'mark-field': ({ 'mark-field': words }, locale) => {
    const reason = unknownReason(observation(MARK_FIELD.police).status) ?? 'not-published';
    return [`${words.police} ${messages(locale).number.unknown[reason]}.`];
  },
  'attempts-by-year': ({ 'attempts-by-year': words }) => [words.subtitle, words.comparability],
  'rescues-by-year': ({ 'rescues-by-year': words }) => [words.subtitle, words.others.text],
  'rescues-q1-2022': (words) => [words['rescues-q1-2022'].subtitle],
  'fences-to-scale': (words) => [ofDrawing(words['fences-to-scale'].subtitle)],
  'fence-reports': ({ 'fence-reports': words }) => [ofDrawing(words.subtitle), words.event],
  'june-2022-counts': (words) => [ofDrawing(words['june-2022-counts'].subtitle)],
  'networks-scope': ({ 'networks-scope': words }, locale) => [
    `${words.apartTitle} ${comparabilityDifferences(locale).join(' ')}`,
    words.overlap,
  ],
  'returns-iom': (words) => [ofDrawing(words['returns-iom'].subtitle)],
  'arrivals-by-route': ({ 'arrivals-by-route': words }) => [words.subtitle, ofDrawing(words.may), words.apart],
  detections: ({ detections: words }) => [words.subtitle, words.comparability],
  'deaths-recorded': ({ 'deaths-recorded': words }, locale) => [
    ofDrawing(words.subtitle),
    `${words.panels.iom}${signs(locale).colon}${words.methods.iom}`,
    `${words.panels.cf}${signs(locale).colon}${words.methods.cf} ${words.together}`,
  ],
  telephone: (words) => [words.telephone.seen],
  timeline: (words) => [words.timeline.legend.order],
  unknowns: ({ unknowns: { subtitle, legend } }) => {
    const series = unknownSeries();
    const values = series.flatMap(({ unknown }) => unknown).length;
    return [
      { text: subtitle, counts: { values, series: series.length }, isOfDrawing: true },
      ofDrawing(legend.outside),
    ];
  },
  'open-questions': (words) => [words['open-questions'].subtitle],
};

function ofDrawing(text: string): FigureRemark {
  return { text, isOfDrawing: true };
}

/** The same for the edition that has no drawings; of a map, the sentences that its ground needs. */
export function figureRemarks(locale: Locale, id: FigureId): readonly FigureRemark[] {
  const { figures, footnotes, reports } = messages(locale);
  const scenes = FIGURE_SCENES[id] ?? [];
  const isOfReports = scenes.some(({ highlights }) => highlights.reports);
  const ground = [...new Set(scenes.flatMap(footnotesOf))].map((note) => footnotes[note]).join(' ');
  const remarks = [
    ...(REMARKS[id]?.(figures, locale) ?? []),
    ...(isOfReports ? [reports.bias] : []),
    ...(ground === '' ? [] : [ground]),
  ];
  return remarks.map((remark) => (typeof remark === 'string' ? { text: remark } : remark));
}
