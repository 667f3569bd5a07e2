import { computeFlights } from '@/components/map/worldPictures';
import { STORY_SCENES } from '@/components/sections/storyScenes';

export const dynamic = 'force-static';

/** The camera position of each scene of the story, and the stills that a flight between two scenes passes over. */
export function GET(): Response {
  return Response.json(computeFlights(STORY_SCENES));
}
