import { placeFlights } from '@/components/map/worldPictures';
import { SCENES } from '@/components/sections/storyScenes';

export const dynamic = 'force-static';

/** The camera position of each scene of the story, and the stills that a flight between two scenes passes over. */
export function GET(): Response {
  return Response.json(placeFlights(SCENES));
}
