import { readFileSync } from 'node:fs';
import { throwErrors } from '@/lib/facts/contentError';
import type { ReportRule, Scene } from '../map/scene';
import { type ReadScenes, readGrounds, readScenes } from './readScenes';

/** Sections that have maps, in the order of the story; the scenes of each are in its `scenes.json`. */
export const SCENE_SECTIONS = ['place', 'attempts', 'rescues', 'fences', 'governments'] as const;
type SceneSection = (typeof SCENE_SECTIONS)[number];

export const GROUNDS_FILE = 'components/sections/grounds.json';

export function scenesFile(section: SceneSection): string {
  return `components/sections/${section}/scenes.json`;
}

/** The grounds that maps of several sections share, and the errors in their file. */
export function readSharedGrounds() {
  return readGrounds(GROUNDS_FILE, readFileSync(GROUNDS_FILE, 'utf8'));
}

/** The scenes of a section, and the errors in their file. */
export function readSectionScenes(section: SceneSection): ReadScenes {
  const file = scenesFile(section);
  return readScenes(file, readFileSync(file, 'utf8'), readSharedGrounds().records);
}

/** The readable scenes of a section: `npm run content` lists the errors of the others. */
export function sectionScenes(section: SceneSection): readonly Scene[] {
  return readSectionScenes(section).scenes;
}

/**
 * The rule by which the maps of a section mark press reports.
 * @throws Error listing what is wrong with the file of the section, or that none of its scenes marks reports
 */
export function markedReportsRule(section: SceneSection): ReportRule {
  const { scenes, errors } = readSectionScenes(section);
  throwErrors(errors);
  const [rule] = scenes.flatMap(({ highlights }) => highlights.reports ?? []);
  if (!rule) throw new Error(`${scenesFile(section)}: no scene marks reports; expected "reports" in its highlights.`);
  return rule;
}
