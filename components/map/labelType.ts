import type { Face } from '@/components/charts/textWidth';
import type { FrameName } from './frames';
import type { LabelRank } from './scene';

/** Type of a label in CSS px. `components/map/mapLabels.css` sets the same sizes; a test compares the two. */
export interface LabelType {
  readonly size: number;
  readonly second: number;
  readonly face: Face;
  /** Letter spacing of the first name, in em. */
  readonly tracking: number;
  readonly capitals: boolean;
}

/** Minimum size of words on a map, px. */
const MIN_FONT_SIZE_PX = 13;

const type = (size: number, face: Face = 'sans', more: Partial<LabelType> = {}): LabelType => ({
  size,
  second: Math.max(MIN_FONT_SIZE_PX, size - 0.5),
  face,
  tracking: 0,
  capitals: false,
  ...more,
});

export const LABEL_TYPES: Readonly<Record<FrameName, Readonly<Record<LabelRank, LabelType>>>> = {
  wide: {
    title: type(22, 'bold', { second: 20 }),
    subject: type(15, 'bold'),
    town: type(14.5),
    crossing: type(14.5),
    country: type(13, 'sans', { tracking: 0.22, capitals: true }),
    sea: type(18, 'italic', { second: 14 }),
    islet: type(13),
  },
  narrow: {
    title: type(17, 'bold', { second: 16 }),
    subject: type(14, 'bold'),
    town: type(13),
    crossing: type(13),
    country: type(13, 'sans', { tracking: 0.1, capitals: true }),
    sea: type(14, 'italic', { second: 13 }),
    islet: type(13),
  },
};
