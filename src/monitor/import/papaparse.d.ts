/**
 * As much of Papa Parse 5 as reading a CSV needs. The published types bring Node's globals into code that runs where
 * there are none, so the file is imported under the name that they do not cover.
 */
declare module 'papaparse/papaparse.js' {
  interface Step {
    readonly data: readonly string[];
    readonly errors: readonly { readonly type: string; readonly code: string }[];
    /** Characters up to the end of this record and its line end. */
    readonly meta: { readonly cursor: number };
  }
  const Papa: {
    unparse(lines: readonly (readonly string[])[], options: { readonly delimiter: string }): string;
    parse(
      text: string,
      options: {
        readonly delimiter: string;
        readonly newline: string;
        step(step: Step, parser: { abort(): void }): void;
      },
    ): void;
    parse(
      text: string,
      options: { readonly delimiter: string; readonly newline: string; readonly preview: number },
    ): { readonly data: readonly (readonly string[])[]; readonly errors: Step['errors'] };
  };
  export default Papa;
}
