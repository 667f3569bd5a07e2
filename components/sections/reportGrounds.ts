import type { Ground } from '@/components/map/scene';
import { throwErrors } from '@/lib/facts/contentError';
import { readSharedGrounds } from './sectionScenes';

/** What the maps of located reports have in common, so that a reader finds the same ground in each. */
export const STRAIT_AND_ALBORAN = sharedGround('strait-and-alboran');

function sharedGround(id: string): Ground {
  const { grounds, errors } = readSharedGrounds();
  throwErrors(errors);
  const ground = grounds[id];
  if (!ground) throw new Error(`components/sections/grounds.json has no ground "${id}".`);
  return ground;
}
