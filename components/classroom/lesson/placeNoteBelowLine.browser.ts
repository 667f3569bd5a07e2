interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** Minimum distance between a note and the edges of the window, px. */
const EDGE_PX = 8;

/**
 * Returns the position of a note for a line of text, px from the left and the top of the window: directly below the
 * line, or above it where there is no room.
 * @param view size of the window
 * @param direction text direction: note and text start on the same side, unless the note would leave the window
 */
export function placeNoteBelowLine(
  line: Box,
  note: Size,
  view: Size,
  direction: string,
): { readonly left: number; readonly top: number } {
  const start = direction === 'rtl' ? line.left + line.width - note.width : line.left;
  const below = line.top + line.height;
  const fits = below + note.height + EDGE_PX <= view.height;
  return {
    left: Math.max(EDGE_PX, Math.min(start, view.width - note.width - EDGE_PX)),
    top: fits ? below : Math.max(EDGE_PX, line.top - note.height),
  };
}
