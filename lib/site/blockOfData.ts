/** Data as the text of a `<script>` that is no code: a "<" in a title must not end the block. */
export function blockOfData(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
