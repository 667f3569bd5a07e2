/**
 * Registers a custom element unless its name is already registered: in development a module may run again after an
 * edit.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
