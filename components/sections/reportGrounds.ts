import type { Ground } from '@/components/map/scene';
import { throwErrors } from '@/lib/facts/contentError';
import { readSharedGrounds } from './sectionScenes';

/** The ground of all maps of located reports, so that a reader recognises it in each. */
export const STRAIT_AND_ALBORAN = sharedGround('strait-and-alboran');

function sharedGround(id: string): Ground {
  const { grounds, errors } = readSharedGrounds();
  throwErrors(errors);
  const ground = grounds[id];
  if (!ground) throw new Error(`components/sections/grounds.json has no ground "${id}".`);
  return ground;
}
