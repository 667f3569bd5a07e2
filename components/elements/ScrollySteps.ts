class ScrollySteps extends HTMLElement {
  connectedCallback() {
    this.dataset.live = '';
  }
}
if (!customElements.get('scrolly-steps')) customElements.define('scrolly-steps', ScrollySteps);
export {};
