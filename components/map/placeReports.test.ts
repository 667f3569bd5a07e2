import { describe, expect, it } from 'vitest';
import { locatedReports, reportsInScene } from '@/components/figures/locatedReports';
import { attemptsReportSelectionRule, scenesOfAttemptsSection } from '@/components/sections/attempts/scenes';
import { rescuesReportSelectionRule, scenesOfRescuesSection } from '@/components/sections/rescues/scenes';
import { STORY_SCENES } from '@/components/sections/storyScenes';
import { findById, findIncident } from '@/lib/facts/facts';
import { mayBePlotted } from '@/lib/facts/incidents';
import { isReportedBySpanishService } from '@/lib/facts/isReportedBySpanishService';
import { mapLabelWordsByPlace } from '@/lib/geo/mapLabelWordsByPlace';
import { pointsByPlace, readPlaces } from '@/lib/geo/places';
import { boxesOverlap } from './box';
import { listOccupiedBoxes } from './collisions';
import { MAP_FRAMES } from './frames';
import { placeLabels } from './placeLabels';
import { placeReports } from './placeReports';
import type { Scene } from './scene';

const places = readPlaces();
const words = mapLabelWordsByPlace(places, 'en');
const points = pointsByPlace(places);
const scenes = STORY_SCENES.filter(({ highlights }) => highlights.reports);
const pictures = scenes.flatMap((scene) => Object.values(MAP_FRAMES).map((frame) => ({ id: scene.id, scene, frame })));
const idsIn = (scene: Scene) => reportsInScene(scene, MAP_FRAMES.wide).map(({ id }) => id);

describe.each(pictures)('$id, $frame.name', ({ scene, frame }) => {
  const taken = listOccupiedBoxes(scene, frame, placeLabels(scene, frame, words, points));
  const placed = placeReports(scene, frame, reportsInScene(scene, frame), taken);

  it('marks each report once, and only reports that may be plotted', () => {
    const marked = placed.flatMap(({ marks }) => marks.map((mark) => mark.incident));
    expect(marked.toSorted()).toEqual(idsIn(scene).toSorted());
    expect(marked.every((id) => mayBePlotted(findIncident(id)))).toBe(true);
  });

  it('keeps marks off names, other places’ marks and the point itself, and inside the map', () => {
    const boxes = placed.map(({ box }) => box);
    const { x, y, width, height } = frame.map;
    boxes.forEach((box, i) => {
      expect([...taken, ...boxes.slice(i + 1)].filter((other) => boxesOverlap(box, other))).toEqual([]);
      expect(
        Math.min(box.x - x, box.y - y, x + width - box.x - box.width, y + height - box.y - box.height),
      ).toBeGreaterThan(0);
      for (const { point } of placed)
        expect(boxesOverlap(box, { x: point[0], y: point[1], width: 0.1, height: 0.1 })).toBe(false);
    });
  });

  it('keeps every mark inside its block, in proportion to the people, hollow where their number is unknown', () => {
    for (const { marks, box } of placed) {
      for (const { incident: id, x, y, size, isHollow } of marks) {
        const { people } = findIncident(id);
        expect(isHollow).toBe(people === null);
        if (people !== null && people > 10)
          expect(size ** 2 / people).toBeCloseTo(frame.name === 'wide' ? 3.61 : 1.96, 0);
        expect(Math.min(x - box.x, y - box.y, box.x + box.width - x, box.y + box.height - y)).toBeGreaterThanOrEqual(
          size / 2 - 0.2,
        );
      }
    }
  });
});

it('shows the same reports on a phone as on a wide screen', () => {
  for (const scene of scenes)
    expect(reportsInScene(scene, MAP_FRAMES.narrow)).toEqual(reportsInScene(scene, MAP_FRAMES.wide));
});

describe('the statements of the steps about these maps', () => {
  it('every located interception is in one of the two, a handful in the north', () => {
    const [north, south] = scenesOfAttemptsSection.map(idsIn);
    expect(north?.length).toBeLessThanOrEqual(5);
    expect([...(north ?? []), ...(south ?? [])].toSorted()).toEqual(
      locatedReports(attemptsReportSelectionRule)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('most in the south are at Laayoune and its port, all through the agency MAP', () => {
    const south = reportsInScene(findById('scene', scenesOfAttemptsSection, 'interceptions-atlantic'), MAP_FRAMES.wide);
    expect(south.filter(({ place }) => /^laayoune(-port.*)?$/.test(place)).length).toBeGreaterThan(south.length / 2);
    expect(south.every(({ reported_by }) => reported_by.join().includes('map'))).toBe(true);
  });

  it('most rescues around the islands are reported by Spanish services; one bulletin names only a sea', () => {
    const south = reportsInScene(findById('scene', scenesOfRescuesSection, 'rescues-atlantic'), MAP_FRAMES.wide);
    expect(south.filter(isReportedBySpanishService).length).toBeGreaterThan(south.length / 2);
    const north = reportsInScene(findById('scene', scenesOfRescuesSection, 'rescues-strait'), MAP_FRAMES.wide).filter(
      (report) => !isReportedBySpanishService(report),
    );
    expect(north.filter(({ geo_precision }) => geo_precision === 'sea-area').map(({ id }) => id)).toEqual([
      '2021-07-20-navy',
    ]);
    expect(locatedReports(rescuesReportSelectionRule).length).toBeGreaterThan(north.length + south.length);
  });
});
