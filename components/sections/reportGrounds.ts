import type { Ground } from '@/components/map/scene';
import { throwErrors } from '@/lib/facts/contentError';
import { GROUNDS_FILE, readSharedGrounds } from './sectionScenes';

/** The ground of all maps of located reports, so that a reader recognises it in each. */
export const STRAIT_AND_ALBORAN = sharedGround('strait-and-alboran');

function sharedGround(id: string): Ground {
  const { records, errors } = readSharedGrounds();
  throwErrors(errors);
  const ground = records[id];
  if (!ground) throw new Error(`${GROUNDS_FILE} has no ground "${id}".`);
  return ground;
}
