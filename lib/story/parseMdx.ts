import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';

const processor = createProcessor({ remarkPlugins: [remarkGfm] });

// Several checks and pages parse the same chapter, so the tree is cached by its text.
const parsed = new Map<string, Root>();

/**
 * Parses MDX with the plug-ins of the build, tables included. The tree is shared: callers must not change it.
 * @throws Error when the text is not MDX
 */
export function parseMdx(text: string): Root {
  const known = parsed.get(text);
  if (known) return known;
  const root = processor.parse(text);
  parsed.set(text, root);
  return root;
}
