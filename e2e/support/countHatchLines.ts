/**
 * Pages, by path below the folder of their language, with the selector of a hatched element that is at least a few
 * lines wide.
 */
export const HATCHED_ELEMENTS = [
  ['/', '.ledger-rows .unknown-hatch'],
  ['/numbers/deaths-morocco/', '.unknown-hatch'],
] as const;

/**
 * Counts the lines that a row of pixels crosses in the middle of a hatched element. One is expected for each repeat of
 * the pattern of components/charts/HatchPattern.tsx, 6 px wide, along its slope. Runs in the page.
 * @param picture screenshot of the window as PNG, in base64
 */
export async function countHatchLines({
  picture,
  selector,
}: {
  readonly picture: string;
  readonly selector: string;
}): Promise<{ seen: number; expected: number }> {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (!box) throw new Error(`There is no ${selector}.`);
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const context = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext('2d');
  context?.drawImage(image, 0, 0);
  // Starts inside the outline.
  const [left, width] = [Math.ceil(box.left) + 2, Math.floor(box.width) - 4];
  const { data } = context?.getImageData(left, Math.round(box.top + box.height / 2), width, 1) ?? {};
  if (!data) throw new Error('The picture cannot be read.');
  const light = Array.from(
    { length: width },
    (_, x) => (data[4 * x] ?? 0) + (data[4 * x + 1] ?? 0) + (data[4 * x + 2] ?? 0),
  );
  const [least, most] = [Math.min(...light), Math.max(...light)];
  const ground = light.toSorted((a, b) => a - b)[light.length >> 1] ?? 0;
  // In sums of three channels up to 255: lines and background must differ visibly.
  if (most - least < 90) return { seen: 0, expected: width / (6 * Math.SQRT2) };
  const isLine = light.map((value) => Math.abs(value - ground) > (most - least) / 2);
  const seen = isLine.filter((is, x) => is && !isLine[x - 1]).length;
  return { seen, expected: width / (6 * Math.SQRT2) };
}
