import type { Flights, FrameFlights } from './flight/flights';
import { FRAMES, type FrameName } from './frames';
import { mercatorY } from './mercator';
import type { Scene } from './scene';
import { drawWorld } from './worldPictures';

/** All that a browser needs to fly between scenes. Pairs do not fly: their two maps are shown side by side. */
export function placeFlights(scenes: readonly Scene[]): Flights {
  const moving = scenes.filter(({ isPair }) => !isPair);
  return { wide: flightsIn('wide', moving), narrow: flightsIn('narrow', moving) };
}

function flightsIn(name: FrameName, scenes: readonly Scene[]): FrameFlights {
  const { map, width, height } = FRAMES[name];
  return {
    box: [map.x / width, map.y / height, map.width / width, map.height / height],
    aspect: map.height / map.width,
    pictures: drawWorld(name).map(({ picture }) => picture),
    scenes: Object.fromEntries(
      scenes.map(({ id, camera }) => {
        const { center, span } = camera[name];
        return [id, [center[0], mercatorY(center[1]), span]];
      }),
    ),
  };
}
