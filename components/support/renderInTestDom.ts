import { type DetachedWindowAPI, PropertySymbol } from 'happy-dom';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { onTestFinished, vi } from 'vitest';

declare const happyDOM: DetachedWindowAPI;

// happy-dom has no `document.fonts`; elements only listen to its events.
Object.assign(document, { fonts: new EventTarget() });

/**
 * Renders React content into the document of happy-dom, at an address of the site, until the test ends. Custom elements
 * in it run if the test imports their modules.
 * @param address path with query and fragment, such as `/en/?reveal=0#prediction`
 */
export function renderInTestDom(part: ReactNode, address: string): void {
  insertHtmlInTestDom(renderToStaticMarkup(part), address);
}

/**
 * Inserts HTML into the document of happy-dom, at an address of the site, until the test ends.
 * @param address path with query and fragment, such as `/en/?reveal=0#prediction`
 */
export function insertHtmlInTestDom(markup: string, address: string): void {
  document.body.replaceChildren();
  happyDOM.setURL(`https://counted.example${address}`);
  const elements = forgetElements();
  document.body.innerHTML = markup;
  for (const [name, element] of elements) customElements.define(name, element);
  onTestFinished(() => document.body.replaceChildren());
}

/**
 * Empties the registry of custom elements, so that they can be defined again. happy-dom constructs a defined element
 * before it has attributes and children; one that is defined later is upgraded with them, as in a browser.
 * @returns the removed definitions
 */
function forgetElements(): readonly (readonly [name: string, element: CustomElementConstructor])[] {
  const { registry, classRegistry } = PropertySymbol;
  const { [registry]: byName, [classRegistry]: byClass } = customElements as unknown as Record<
    symbol,
    Map<unknown, unknown>
  >;
  if (!byName || !byClass) throw new Error('happy-dom keeps its elements elsewhere than version 21 did.');
  const elements = [...byClass].map(([element, name]) => [name, element] as [string, CustomElementConstructor]);
  byName.clear();
  byClass.clear();
  return elements;
}

/** Returns the only HTML element in the document that matches a selector. @throws Error when none or several match */
export function findOnlyElement<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const [found, ...others] = document.querySelectorAll<Found>(selector);
  if (!found || others.length > 0) throw new Error(`${found ? others.length + 1 : 'No'} ${selector}`);
  return found;
}

/**
 * Returns whether an HTML element is in the document and neither it nor an ancestor is hidden by `hidden` or a closed
 * `<details>`. Ignores style sheets.
 */
export function isElementShown(element: Element): boolean {
  return element.isConnected && !element.closest('[hidden], details:not([open]) > :not(summary)');
}

/**
 * Replaces the clipboard of happy-dom until the test ends, and records the texts that a page copies.
 * @param isAllowed false: the clipboard refuses each text, as in an iframe without permission
 * @returns list to which each copied text is appended
 */
export function recordClipboardTexts(isAllowed = true): readonly string[] {
  const copied: string[] = [];
  const clipboard = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    if (!isAllowed) throw new DOMException('Not allowed', 'NotAllowedError');
    copied.push(text);
  });
  onTestFinished(() => clipboard.mockRestore());
  return copied;
}

/** Sets the value of a form field and dispatches the events `input` and `change`, as if a user had entered it. */
export function enterValue(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}
