import { tenth } from '@/lib/drawing/pixels';
import type { Box } from '@/lib/map/box';
import type { Frame } from '@/lib/map/frames';
import { sizeOf } from '@/lib/map/packMarks';

const PEOPLE = [10, 50, 200] as const;
/** Room for a number beside its mark, and for the last one with its unit, in px of the frame at its smallest. */
const ROOM = { wide: { number: 32, last: 104 }, narrow: { number: 32, last: 84 } } as const;

export interface SizeKey {
  readonly samples: readonly { readonly people: number; readonly x: number; readonly size: number }[];
  readonly y: number;
  readonly box: Box;
}

/** What a mark's size means, in the upper left corner of the map: there it grows and shrinks with the marks. */
export function placeSizeKey(frame: Frame): SizeKey {
  const margin = frame.name === 'wide' ? 20 : 12;
  const room = ROOM[frame.name];
  const largest = sizeOf(PEOPLE[PEOPLE.length - 1] ?? null, frame.name);
  let x = frame.map.x + margin;
  const samples = PEOPLE.map((people) => {
    const size = sizeOf(people, frame.name);
    const sample = { people, x: tenth(x + size / 2), size };
    x += size + room.number;
    return sample;
  });
  const box = {
    x: frame.map.x + margin - 6,
    y: frame.map.y + margin - 6,
    width: x - room.number + room.last - frame.map.x - margin,
    height: largest + 12,
  };
  return { samples, y: frame.map.y + margin + largest / 2, box };
}
