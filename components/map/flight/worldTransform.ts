import type { View, WorldPicture } from './flights';

/**
 * CSS transform that moves a picture to its position in a view. Translations are per cent of the picture, whose width
 * on the page is `pictureWidth`, so the transform is valid at any size of the map and nothing is measured.
 * @param aspect height of the map divided by its width
 */
export function worldTransform([x, y, span]: View, picture: WorldPicture, aspect: number): string {
  const left = ((picture.x - x) / span + 0.5) * (picture.span / picture.width);
  const top = ((picture.y - y) / span + aspect / 2) * (picture.span / picture.height);
  return `translate(${left * 100}%,${top * 100}%) scale(${picture.span / span})`;
}

/** Width of a picture at its drawn size, divided by the width of the map. */
export function pictureWidth({ width, span }: WorldPicture): number {
  return width / span;
}

/** Whether a picture leaves no part of a view empty. */
export function coversView(picture: WorldPicture, [x, y, span]: View, aspect: number): boolean {
  // Rounding errors do not count as gaps.
  const slack = span * 1e-3;
  const across = span / 2 - slack;
  const down = (span * aspect) / 2 - slack;
  return (
    picture.x <= x - across &&
    picture.x + picture.width >= x + across &&
    picture.y <= y - down &&
    picture.y + picture.height >= y + down
  );
}
