import { type ContentError, type ErrorPosition, unknownIdMessage } from '@/lib/facts/contentError';
import type { MapDetailLevel } from '@/lib/geo/atlas';
import { type Bounds, DETAIL_LEVEL_BOUNDS } from '@/lib/geo/levels';
import { projectionOfCamera } from './camera';
import { framesOfScene } from './frames';
import { LOCATOR_INSET_LEVEL, locatorInsetBox } from './locator';
import type { Scene } from './scene';

/**
 * Returns an error for each unknown place or observation that a scene names.
 * @param at returns the file and line of a scene, by its id
 * @param places all known ids of places
 * @param observations all known ids of observations
 */
export function checkSceneIds(
  at: (id: string) => ErrorPosition,
  scenes: readonly Scene[],
  places: readonly string[],
  observations: readonly string[],
): readonly ContentError[] {
  const unknown = (id: string, kind: string, ids: readonly string[], known: readonly string[]) =>
    ids
      .filter((each) => !known.includes(each))
      .map((each) => ({ ...at(id), message: `"${id}": ${unknownIdMessage(kind, each, known)}` }));
  return scenes.flatMap(({ id, labels, locator, measures = [], highlights }) => [
    ...unknown(
      id,
      'place',
      [
        ...[...labels, ...(locator?.labels ?? [])].map(({ place }) => place),
        ...measures.flatMap(({ ends }) => ends.filter((end) => typeof end === 'string')),
        ...highlights.places,
      ],
      places,
    ),
    ...unknown(
      id,
      'observation',
      [
        ...measures.map(({ observation }) => observation),
        ...highlights.observations,
        ...(highlights.reports ? [highlights.reports.unlocated] : []),
      ],
      observations,
    ),
  ]);
}

/**
 * Returns an error for each frame of a scene, and each inset, whose view extends beyond the geodata of its level, where
 * missing land would be drawn as sea.
 * @param at returns the file and line of a scene, by its id
 */
export function checkSceneExtents(
  at: (id: string) => ErrorPosition,
  scenes: readonly Scene[],
): readonly ContentError[] {
  return scenes.flatMap((scene) =>
    framesOfScene(scene).flatMap((frame) => {
      const { id, level, locator } = scene;
      const main = beyond(level, projectionOfCamera(scene.camera[frame.name], frame.map).bounds);
      const inset = locator
        ? beyond(LOCATOR_INSET_LEVEL, projectionOfCamera(locator.camera, locatorInsetBox(frame)).bounds)
        : undefined;
      return [
        ...(main ? [`the ${frame.name} frame of the scene "${id}" ${main}`] : []),
        ...(inset ? [`the inset in the ${frame.name} frame of the scene "${id}" ${inset}`] : []),
      ].map((message) => ({ ...at(id), message }));
    }),
  );
}

function beyond(level: MapDetailLevel, seen: Bounds): string | undefined {
  const known = DETAIL_LEVEL_BOUNDS[level];
  const sides = [
    ...(seen.west < known.west ? [`west to ${seen.west.toFixed(2)}`] : []),
    ...(seen.south < known.south ? [`south to ${seen.south.toFixed(2)}`] : []),
    ...(seen.east > known.east ? [`east to ${seen.east.toFixed(2)}`] : []),
    ...(seen.north > known.north ? [`north to ${seen.north.toFixed(2)}`] : []),
  ];
  if (sides.length === 0) return undefined;
  const { west, south, east, north } = known;
  const data = `lng ${west} to ${east}, lat ${south} to ${north}`;
  return `looks ${sides.join(' and ')}, beyond the data of its level "${level}" (${data}); move or narrow its camera, or take a wider level`;
}
