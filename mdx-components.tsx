import type { MDXComponents } from 'mdx/types';

/**
 * Chapters are handed their vocabulary as a prop, bound to the page's language
 * (components/story/chapterMdxComponents.tsx).
 */
export function useMDXComponents(components: MDXComponents): MDXComponents {
  return components;
}
