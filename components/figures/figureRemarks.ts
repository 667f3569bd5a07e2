import { footnotesOf } from '@/components/map/footnotes';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import type { FigureRecord, FigureRemark } from './figureRecord';

/** What a figure says beside its drawing, for the edition that has none; of a map, the sentences that its ground needs. */
export function figureRemarks(locale: Locale, { scenes = [], remarks }: FigureRecord): readonly FigureRemark[] {
  const { footnotes, reports } = messages(locale);
  const isOfReports = scenes.some(({ highlights }) => highlights.reports);
  const ground = [...new Set(scenes.flatMap(footnotesOf))].map((note) => footnotes[note]).join(' ');
  const all = [
    ...(remarks?.(locale) ?? []),
    ...(isOfReports ? [reports.bias] : []),
    ...(ground === '' ? [] : [ground]),
  ];
  return all.map((remark) => (typeof remark === 'string' ? { text: remark } : remark));
}

/** A remark on what the drawing looks like. */
export function ofDrawing(text: string): FigureRemark {
  return { text, isOfDrawing: true };
}
