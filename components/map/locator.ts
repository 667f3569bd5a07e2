import { roundToTenth } from '@/components/charts/pixels';
import { readMapGeometry } from '@/lib/geo/atlas';
import type { Box } from './box';
import { projectionOfCamera } from './camera';
import type { MapFrame } from './frames';
import { longerSidePx, projectOutline } from './projectOutline';
import type { LocatorInset, MapCamera } from './scene';
import { svgPathData } from './svgPathData';

/** Level of the inset's geodata, whatever the level of the main map. The inset shows where an enclave is. */
export const LOCATOR_INSET_LEVEL = 'strait';

/**
 * Returns the box of the inset, in px of the frame. It is in the upper right corner of the map, where the maps of both
 * enclaves show sea.
 */
export function locatorInsetBox({ map, locator }: MapFrame): Box {
  return {
    x: map.x + map.width - locator.inset - locator.width,
    y: map.y + locator.inset,
    width: locator.width,
    height: locator.height,
  };
}

/**
 * Returns the extent of the main map as a rectangle in the inset, in px of the frame; at least 9 px wide, so that
 * readers can find it.
 */
function locatorExtent(locator: LocatorInset, camera: MapCamera, frame: MapFrame): Box {
  const inset = projectionOfCamera(locator.camera, locatorInsetBox(frame));
  const { west, north, east, south } = projectionOfCamera(camera, frame.map).bounds;
  const [left, top] = inset.project([west, north]);
  const [right, bottom] = inset.project([east, south]);
  const width = Math.max(9, right - left);
  const height = Math.max(8, bottom - top);
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

/** Returns the inset as SVG markup in px of the frame: the coast, and a rectangle around the extent of the main map. */
export function drawLocatorInset(locator: LocatorInset, camera: MapCamera, frame: MapFrame): string {
  const box = locatorInsetBox(frame);
  const atlas = readMapGeometry(LOCATOR_INSET_LEVEL);
  const view = projectionOfCamera(locator.camera, box);
  const traces = [atlas.land, ...atlas.areas.values()]
    .flatMap((geometry) => projectOutline(geometry, { project: view.project, box, marginPx: 2, tolerance: 0.6 }))
    .filter((trace) => longerSidePx(trace) > 2);
  const d = svgPathData(traces);
  const extent = locatorExtent(locator, camera, frame);
  return (
    `<clipPath id="l">${rect(box, '')}</clipPath>` +
    `<rect class="mat" x="${box.x - 4}" y="${box.y - 4}" width="${box.width + 8}" height="${box.height + 8}"/>` +
    `${rect(box, 'sea')}<g clip-path="url(#l)"><path class="land" d="${d}"/><path class="coast" d="${d}"/></g>` +
    `<rect class="inset" fill="none" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/>${rect(extent, 'extent')}`
  );
}

function rect({ x, y, width, height }: Box, className: string): string {
  const [a, b, c, d] = [x, y, width, height].map(roundToTenth);
  return `<rect${className && ` class="${className}"`} x="${a}" y="${b}" width="${c}" height="${d}"/>`;
}
