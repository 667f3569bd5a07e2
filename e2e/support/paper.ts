import type { Page } from '@playwright/test';

const MM = 96 / 25.4;

/** Sizes of paper without the margins that `@page` of print.css sets, CSS px. Media queries see the whole paper. */
export const PAPERS = [
  { name: 'A4', paper: 210 * MM, width: (210 - 36) * MM, height: (297 - 34) * MM },
  { name: 'Letter', paper: 215.9 * MM, width: (215.9 - 36) * MM, height: (279.4 - 34) * MM },
] as const;

interface Kinds {
  /** Selector of elements that may not be cut at a side. */
  readonly cut: string;
  /** Selector of elements that may not be taller than a page. */
  readonly tall: string;
}

/**
 * Formats a page for each paper.
 * @returns the elements that are cut there, with their errors
 */
export async function errorsOnPaper(page: Page, kinds: Kinds): Promise<readonly string[]> {
  const errors: string[] = [];
  for (const { name, paper, width, height } of PAPERS) {
    await page.setViewportSize({ width: Math.floor(paper), height: Math.floor(height) });
    const found = await page.evaluate(
      ({ cut, tall, width, height }) => {
        document.documentElement.style.inlineSize = `${width}px`;
        // In a wider window a page that is read from the right is placed at the right.
        const { left } = document.documentElement.getBoundingClientRect();
        const printed = (selector: string) =>
          [...document.querySelectorAll(`main :is(${selector})`)]
            // Text for screen readers is clipped on purpose.
            .filter((node) => node.checkVisibility({ visibilityProperty: true }) && node.closest('.sr-only') === null)
            .map((node) => ({ node, box: node.getBoundingClientRect() }));
        return [
          ...printed(cut)
            .filter(({ box }) => box.right - left > width + 1 || box.left - left < -1)
            .map(
              ({ node, box }) =>
                `${node.nodeName} “${node.textContent?.slice(0, 40)}” from ${box.left} to ${box.right} px`,
            ),
          ...printed(tall)
            .filter(({ box }) => box.height > height)
            .map(({ node, box }) => `${node.outerHTML.slice(0, 80)} is ${box.height} px tall`),
        ];
      },
      { ...kinds, width, height },
    );
    errors.push(...found.map((error) => `${name}: ${error}`));
  }
  return errors;
}
