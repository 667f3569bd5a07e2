import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type ContentError, type ErrorPosition, throwIfErrors, unknownIdMessage } from '@/lib/facts/contentError';
import { INCIDENT_KINDS } from '@/lib/facts/incidents';
import { type ParsedJsonRecords, parseJsonRecords } from '@/lib/facts/parseJson';
import { MAP_DETAIL_LEVELS } from '@/lib/geo/levels';
import type { ReportSelectionRule, Scene, SharedGround } from '../map/scene';

/** Ids of the sections that have maps, in the order of the story. Each describes its maps in its own `scenes.json`. */
export const SECTIONS_WITH_MAPS = ['place', 'attempts', 'rescues', 'fences', 'governments'] as const;
type SceneSection = (typeof SECTIONS_WITH_MAPS)[number];

/** Path of the file with the cameras, layers and labels that several scenes share. */
export const SHARED_GROUNDS_FILE_PATH = 'components/sections/grounds.json';

/** Returns the path of the file with the map scenes of a section. */
export function scenesFilePath(section: SceneSection): string {
  return `components/sections/${section}/scenes.json`;
}

/**
 * Reads the cameras, layers and labels that maps of several sections share. @returns them by id, and the errors in
 * their file
 */
export function readSharedGrounds() {
  return parseSharedGrounds(SHARED_GROUNDS_FILE_PATH, readFileSync(SHARED_GROUNDS_FILE_PATH, 'utf8'));
}

/** Reads the map scenes of a section. @returns the valid scenes, and the errors in their file */
export function readSectionScenes(section: SceneSection): ReadScenes {
  const file = scenesFilePath(section);
  return parseScenes(file, readFileSync(file, 'utf8'), readSharedGrounds().records);
}

/** Returns the valid map scenes of a section. `npm run content` lists the errors of invalid ones. */
export function scenesOfSection(section: SceneSection): readonly Scene[] {
  return readSectionScenes(section).scenes;
}

/**
 * Returns the rule that selects the press reports which the maps of a section show.
 * @throws Error for invalid scenes, or when no scene of the section shows reports
 */
export function reportSelectionRuleOfSection(section: SceneSection): ReportSelectionRule {
  const { scenes, errors } = readSectionScenes(section);
  throwIfErrors(errors);
  const [rule] = scenes.flatMap(({ highlights }) => highlights.reports ?? []);
  if (!rule)
    throw new Error(`${scenesFilePath(section)}: no scene marks reports; expected "reports" in its highlights.`);
  return rule;
}

/** Longitude and latitude in degrees. */
const lngLat = z.tuple([z.number().min(-180).max(180), z.number().min(-85).max(85)]);
const frameName = z.enum(['wide', 'narrow']);
const words = z.string().min(1, 'expected something, not an empty text');
/** An editor's remark on the JSON object that contains it. The parser removes it. */
const note = z.string().exactOptional();
const yes = z.literal(true).exactOptional();

const camera = z.strictObject({ center: lngLat, span: z.number().positive() });

const placement = z.strictObject({
  side: z.enum(['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw', 'centre']),
  ground: z.enum(['land', 'sea', 'tint']),
  at: lngLat.exactOptional(),
  offset: z.tuple([z.number(), z.number()]).exactOptional(),
  stacked: yes,
  alone: yes,
});

const label = z
  .strictObject({
    place: words,
    rank: z.enum(['title', 'subject', 'town', 'crossing', 'country', 'sea', 'islet']),
    wide: placement.exactOptional(),
    narrow: placement.exactOptional(),
    note,
  })
  .transform(({ note: _, ...rest }) => rest);

const measure = z
  .strictObject({ ends: z.tuple([z.union([lngLat, words]), z.union([lngLat, words])]), observation: words, note })
  .transform(({ note: _, ...rest }) => rest);

const ground = {
  level: z.enum(MAP_DETAIL_LEVELS),
  camera: z.strictObject({ wide: camera, narrow: camera }),
  layers: z.array(z.enum(['enclave-ceuta', 'enclave-melilla', 'land-borders', 'western-sahara-line'])),
  labels: z.array(label),
};

const own = {
  isPair: yes,
  locator: z.strictObject({ camera, labels: z.array(label) }).exactOptional(),
  measures: z.array(measure).exactOptional(),
  parallel: z
    .strictObject({ minutes: z.number(), lng: z.strictObject({ wide: z.number(), narrow: z.number() }) })
    .exactOptional(),
  scaleOnTop: z.array(frameName).exactOptional(),
  keyOnRight: z.array(frameName).exactOptional(),
  highlights: z.strictObject({
    observations: z.array(words),
    reports: z
      .strictObject({
        kind: z.enum(INCIDENT_KINDS),
        year: z.string().regex(/^\d{4}$/, 'expected a year (2021)'),
        unlocated: words,
      })
      .exactOptional(),
    places: z.array(words),
  }),
};

/** Parses the cameras, layers and labels that several scenes share. @returns them by id, and the errors in the text */
export function parseSharedGrounds(file: string, text: string): ParsedJsonRecords<SharedGround> {
  return parseJsonRecords(file, text, z.strictObject(ground));
}

interface ReadScenes {
  /** Valid scenes, in the order of the file. */
  readonly scenes: readonly Scene[];
  readonly errors: readonly ContentError[];
  /** Returns the position (file and line) of the scene with this id, for error messages. */
  readonly at: (id: string) => ErrorPosition;
}

/**
 * Parses a file of map scenes. A scene may name a shared ground in `on`. It then inherits the level, camera and layers
 * of that ground, and the labels of the ground precede its own.
 * @param grounds shared grounds by id
 * @returns the valid scenes, and the errors of the others
 */
export function parseScenes(file: string, text: string, grounds: Readonly<Record<string, SharedGround>>): ReadScenes {
  const shape = z.preprocess(
    (scene, context) => withGround(scene, grounds, context),
    z
      .strictObject({ ...ground, ...own, on: z.string().exactOptional(), note })
      .transform(({ on = '', note: _, ...scene }) => ({
        ...scene,
        labels: [...(grounds[on]?.labels ?? []), ...scene.labels],
      })),
  );
  const { records, errors, at } = parseJsonRecords(file, text, shape);
  return { scenes: Object.entries(records).map(([id, scene]): Scene => ({ id, ...scene })), errors, at };
}

const namesGround = z.looseObject({ on: z.string() });

function withGround(
  scene: unknown,
  grounds: Readonly<Record<string, SharedGround>>,
  context: z.RefinementCtx,
): unknown {
  const { data } = namesGround.safeParse(scene);
  if (!data) return scene;
  const shared = grounds[data.on];
  // Omits the labels of the ground, so that label indexes in errors match the file.
  if (shared) return { ...shared, labels: undefined, ...data };
  context.addIssue({
    code: 'custom',
    path: ['on'],
    message: unknownIdMessage('ground', data.on, Object.keys(grounds)),
  });
  return z.NEVER;
}
