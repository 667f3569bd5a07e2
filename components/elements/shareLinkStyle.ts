/** The word on what became of an address, under the line that was pressed. */
export const SHARE_LINK_STYLE = `
share-link [role="status"]:not(:empty) {
  position: absolute;
  inset-block-start: 100%;
  inset-inline-end: var(--gutter);
  padding: 0.5rem 1rem;
  border: 1px solid var(--rule);
  background: var(--raised);
  box-shadow: var(--shadow);
}
`;
