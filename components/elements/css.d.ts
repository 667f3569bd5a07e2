/** A style sheet that an element imports is its text (`scripts/bundleElements.ts`). */
declare module '*.css' {
  const text: string;
  export default text;
}
