type Control = HTMLInputElement | HTMLSelectElement;

/**
 * The value in the address when no checkbox of a group is checked. Initially, all checkboxes of a group are checked.
 */
const NO_BOX = 'none';

/** Name of the control that sorts the rows and hides none. */
export const SORT_CONTROL_NAME = 'sort';

/**
 * Sets the choices in a form from the query of an address, and writes them to one. The query stores them under the
 * names of the controls, which must not change.
 */
export class FilterForm {
  readonly #controls = new Map<string, readonly Control[]>();

  constructor(form: HTMLFormElement) {
    for (const control of form.querySelectorAll<Control>('[name]'))
      this.#controls.set(control.name, [...this.#controlsOf(control.name), control]);
  }

  /** Names of the controls that can hide rows. */
  get filterNames(): readonly string[] {
    return [...this.#controls.keys()].filter(
      (name) => name !== SORT_CONTROL_NAME && this.control(name)?.type !== 'hidden',
    );
  }

  /** Returns the first control with a name; undefined where the form has none. */
  control(name: string): Control | undefined {
    return this.#controlsOf(name)[0];
  }

  /**
   * Returns the choice in the controls that share a name, as the address stores it, e.g. `a,b` for two checkboxes; an
   * empty string when nothing or everything is chosen.
   */
  value(name: string): string {
    const controls = this.#controlsOf(name);
    if (controls[0]?.type !== 'checkbox') return controls[0]?.value.trim() ?? '';
    const boxes = controls as readonly HTMLInputElement[];
    if (boxes.every(({ checked, defaultChecked }) => checked === defaultChecked)) return '';
    const values = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    return values.join(',') || NO_BOX;
  }

  /**
   * Makes a choice in the controls that share a name; an empty value restores the initial choice.
   * @returns false where the page does not offer the value
   */
  set(name: string, value: string): boolean {
    const controls = this.#controlsOf(name);
    const asked = value.split(/[\s,+]+/);
    const isOffered = value === '' || asked.includes(NO_BOX) || controls.some((one) => asked.includes(one.value));
    for (const control of controls) {
      if (control instanceof HTMLSelectElement) {
        control.value = value;
        if (control.selectedIndex >= 0) return true;
        control.selectedIndex = 0;
        return false;
      }
      if (control.type !== 'checkbox') control.value = value;
      else control.checked = value === '' || !isOffered ? control.defaultChecked : asked.includes(control.value);
    }
    return true;
  }

  /** Sets all controls from the query of an address. @returns false where the page does not offer one of its values */
  read(search: string): boolean {
    const wanted = new URLSearchParams(search);
    const isKnown = [...this.#controls.keys()].map((name) => this.set(name, wanted.get(name) ?? ''));
    for (const [field] of this.#controls.values()) {
      const id = wanted.get(field?.dataset.idName ?? '');
      const named = suggestionsOf(field).find(({ dataset }) => dataset.id === id);
      if (field && named) field.value = named.value;
    }
    return !isKnown.includes(false);
  }

  /** Returns the parameters of the query `search`, with the current choices in place of its old ones. */
  write(search: string): URLSearchParams {
    const query = new URLSearchParams(search);
    for (const [name, [control]] of this.#controls) {
      const value = this.value(name);
      const { idName } = control?.dataset ?? {};
      // A place name that matches a suggestion is written as its id, which is the same in every language.
      const id = suggestionsOf(control).find((option) => option.value === value)?.dataset.id;
      for (const each of [name, idName]) if (each) query.delete(each);
      if (value !== '') query.set((id && idName) || name, id ?? value);
    }
    return query;
  }

  #controlsOf(name: string): readonly Control[] {
    return this.#controls.get(name) ?? [];
  }
}

/** Returns the options that a text field suggests. */
function suggestionsOf(control: Control | undefined): readonly HTMLOptionElement[] {
  return control instanceof HTMLInputElement ? [...(control.list?.options ?? [])] : [];
}
