import type { Answer } from '../server/createSiteServer';
import { startSiteServer } from '../server/startSiteServer';
import type { Variant, VariantId } from './variants';

/** A variant being served, with everything its server has sent since `answers` was last emptied. */
export interface Site {
  readonly id: VariantId;
  readonly url: string;
  readonly answers: Answer[];
  close(): Promise<void>;
}

export async function serveVariant({ id, root, path, headers }: Variant): Promise<Site> {
  const answers: Answer[] = [];
  const { url, close } = await startSiteServer(root, 0, { headers, onAnswer: (answer) => answers.push(answer) });
  return { id, url: `${url}${path}`, answers, close };
}
