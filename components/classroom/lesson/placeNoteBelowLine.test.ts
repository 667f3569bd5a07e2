import { describe, expect, it } from 'vitest';
import { placeNoteBelowLine } from './placeNoteBelowLine.browser';

const view = { width: 360, height: 640 };
const note = { width: 300, height: 100 };
const line = (left: number, top: number) => ({ left, top, width: 60, height: 24 });

describe('placeNoteBelowLine', () => {
  it.each([
    ['under its line, from where the line starts', line(20, 100), { left: 20, top: 124 }],
    ['moved in where it would pass the far edge', line(280, 100), { left: 52, top: 124 }],
    ['over the line where there is no room below', line(20, 560), { left: 20, top: 460 }],
    ['never before the near edge', line(-30, 100), { left: 8, top: 124 }],
  ])('%s', (_, at, place) => {
    expect(placeNoteBelowLine(at, note, view, 'ltr')).toEqual(place);
  });

  it.each([
    ['from where a line starts that is read from the right', line(290, 100), { left: 50, top: 124 }],
    ['moved in where it would pass the left edge', line(20, 100), { left: 8, top: 124 }],
  ])('%s', (_, at, place) => {
    expect(placeNoteBelowLine(at, note, view, 'rtl')).toEqual(place);
  });

  it('stays in the window where the note is larger than it', () => {
    expect(placeNoteBelowLine(line(20, 300), { width: 500, height: 700 }, view, 'ltr')).toEqual({ left: 8, top: 8 });
  });
});
