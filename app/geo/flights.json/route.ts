import { placeFlights } from '@/components/map/placeFlights';
import { SCENES } from '@/components/sections/storyScenes';

export const dynamic = 'force-static';

/** Where each scene of the story looks, and the pictures that a flight between two passes over. */
export function GET(): Response {
  return Response.json(placeFlights(SCENES));
}
