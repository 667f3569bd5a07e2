import { buildFlightsByFrame } from '@/components/map/worldPictures';
import { STORY_SCENES } from '@/components/sections/storyScenes';

export const dynamic = 'force-static';

/**
 * Serves, as JSON, the camera position of each scene of the story, and the map pictures over which an animation between
 * two scenes passes.
 */
export function GET(): Response {
  return Response.json(buildFlightsByFrame(STORY_SCENES));
}
