import { type DetachedWindowAPI, PropertySymbol } from 'happy-dom';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { onTestFinished, vi } from 'vitest';

declare const happyDOM: DetachedWindowAPI;

// happy-dom has none; elements only listen to it.
Object.assign(document, { fonts: new EventTarget() });

/**
 * Opens a part of a page in happy-dom, as the server writes it, at an address of the site. Its elements come alive if
 * their modules are imported; they leave the document when the test ends.
 */
export function openPart(part: ReactNode, address: string): void {
  openMarkup(renderToStaticMarkup(part), address);
}

/** The same for markup that is built already. */
export function openMarkup(markup: string, address: string): void {
  document.body.replaceChildren();
  happyDOM.setURL(`https://counted.example${address}`);
  const elements = forgetElements();
  document.body.innerHTML = markup;
  for (const [name, element] of elements) customElements.define(name, element);
  onTestFinished(() => document.body.replaceChildren());
}

/**
 * Takes all elements out of the registry, to be defined again. happy-dom constructs an element that it knows before it has
 * attributes and children; one that is defined later is upgraded when all of that is there, as in a browser.
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

/** The only element that a selector finds. @throws Error when it finds none, or several. */
export function one<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const [found, ...others] = document.querySelectorAll<Found>(selector);
  if (!found || others.length > 0) throw new Error(`${found ? others.length + 1 : 'No'} ${selector}`);
  return found;
}

/** Whether nothing hides an element, by an attribute of its own or of what holds it. Style sheets are not applied. */
export function isShown(element: Element): boolean {
  return element.isConnected && !element.closest('[hidden], details:not([open]) > :not(summary)');
}

/** Keeps what a page copies. @param isAllowed false: the browser refuses, as in a frame without permission */
export function keepCopies(isAllowed = true): readonly string[] {
  const copied: string[] = [];
  const clipboard = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    if (!isAllowed) throw new DOMException('Not allowed', 'NotAllowedError');
    copied.push(text);
  });
  onTestFinished(() => clipboard.mockRestore());
  return copied;
}

/** Types into a field, or sets a slider or a choice. */
export function enter(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}
