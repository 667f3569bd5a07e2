import type { MDXComponents } from 'mdx/types';

/**
 * Returns the components that Next offers to MDX files. A chapter gets its own components as a prop, bound to the
 * page's language (components/story/chapterMdxComponents.tsx).
 */
export function useMDXComponents(components: MDXComponents): MDXComponents {
  return components;
}
