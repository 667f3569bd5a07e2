/** Serialises data for a `<script type="…json">`. Escapes `<`, so that a title cannot close the element. */
export function jsonForScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
