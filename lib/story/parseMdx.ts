import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';

/** Reads MDX as the pages are built of it, tables included. @throws Error when it is not MDX */
export function parseMdx(text: string): Root {
  return createProcessor({ remarkPlugins: [remarkGfm] }).parse(text);
}
