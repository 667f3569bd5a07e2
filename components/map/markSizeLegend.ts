import { roundToTenth } from '@/components/charts/pixels';
import type { Box } from './box';
import type { MapFrame } from './frames';
import { reportMarkWidthPx } from './packMarksInRows';
import type { Scene } from './scene';

const SAMPLE_PEOPLE = [10, 50, 200] as const;
/**
 * Width reserved beside a mark for its number, and beside the last mark for number and unit, in px of the frame at its
 * smallest width.
 */
const ROOM_PX = { wide: { number: 32, last: 104 }, narrow: { number: 32, last: 96 } } as const;

export interface MarkSizeLegend {
  readonly samples: readonly { readonly people: number; readonly x: number; readonly size: number }[];
  readonly y: number;
  readonly box: Box;
}

/** Places the mark-size legend in an upper corner of the map, in px of the frame, so that it scales with the marks. */
export function placeMarkSizeLegend({ keyOnRight }: Pick<Scene, 'keyOnRight'>, frame: MapFrame): MarkSizeLegend {
  const margin = frame.name === 'wide' ? 20 : 12;
  const room = ROOM_PX[frame.name];
  const sizes = SAMPLE_PEOPLE.map((people) => reportMarkWidthPx(people, frame.name));
  const width = sum(sizes) + room.number * (SAMPLE_PEOPLE.length - 1) + room.last;
  const { map } = frame;
  const isOnRight = keyOnRight?.includes(frame.name) ?? false;
  const left = isOnRight ? map.x + map.width - margin - width : map.x + margin;
  const largest = Math.max(...sizes);
  const samples = SAMPLE_PEOPLE.map((people, i) => {
    const size = reportMarkWidthPx(people, frame.name);
    return { people, x: roundToTenth(left + sum(sizes.slice(0, i)) + room.number * i + size / 2), size };
  });
  const box = { x: left - 6, y: map.y + margin - 6, width: width + 6, height: largest + 12 };
  return { samples, y: map.y + margin + largest / 2, box };
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
