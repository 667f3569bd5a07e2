/** A style sheet that an element imports is its text (`scripts/cssText.ts`). */
declare module '*.css' {
  const text: string;
  export default text;
}
