import { type DetachedWindowAPI, PropertySymbol } from 'happy-dom';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { onTestFinished, vi } from 'vitest';

declare const happyDOM: DetachedWindowAPI;

// happy-dom has no `document.fonts`; elements only listen to its events.
Object.assign(document, { fonts: new EventTarget() });

/**
 * Renders a part of a page and opens it in happy-dom at an address of the site. Its custom elements run if the test
 * imports their modules. It is removed when the test ends.
 * @param address path with query and fragment
 */
export function openPartInDom(part: ReactNode, address: string): void {
  openMarkupInDom(renderToStaticMarkup(part), address);
}

/**
 * Opens finished markup in happy-dom at an address of the site, until the test ends.
 * @param address path with query and fragment
 */
export function openMarkupInDom(markup: string, address: string): void {
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

/** Returns the only element that matches a selector. @throws Error when none or several match */
export function findOnly<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const [found, ...others] = document.querySelectorAll<Found>(selector);
  if (!found || others.length > 0) throw new Error(`${found ? others.length + 1 : 'No'} ${selector}`);
  return found;
}

/**
 * Returns whether an element is in the document and no attribute of it or its ancestors hides it. Style sheets are not
 * applied.
 */
export function isShown(element: Element): boolean {
  return element.isConnected && !element.closest('[hidden], details:not([open]) > :not(summary)');
}

/**
 * Records the texts that a page copies to the clipboard.
 * @param isAllowed false: the browser refuses, as in a frame without permission
 * @returns the copied texts, filled as the test runs
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

/** Enters a value into a field, slider or select, and dispatches the events `input` and `change`. */
export function enterValue(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}
