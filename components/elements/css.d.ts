/** A style sheet that an element imports is a string with its text (`scripts/bundleElements.ts`). */
declare module '*.css' {
  const text: string;
  export default text;
}
