/** A style sheet that an element imports is a string with its text (`scripts/bundlePageScripts.ts`). */
declare module '*.css' {
  const text: string;
  export default text;
}
