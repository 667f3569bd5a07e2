import { defineElement } from '@/components/elements/defineElement';

/**
 * `<corrected-notice hidden>`: shows the corrections made after the data version in the page's address
 * (`?v=2026-05-06`). Without script it stays hidden; the page of corrections lists them all.
 */
class CorrectedNotice extends HTMLElement {
  connectedCallback(): void {
    const version = new URLSearchParams(location.search).get('v');
    if (version === null) return;
    for (const correction of this.querySelectorAll<HTMLElement>('[data-versions]')) {
      correction.hidden = !correction.dataset.versions?.split(' ').includes(version);
      if (!correction.hidden) this.hidden = false;
    }
  }
}

defineElement('corrected-notice', CorrectedNotice);
