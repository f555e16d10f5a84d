/** What is used of the package, which brings no types; those of DefinitelyTyped would bring Node's into a browser. */
declare module 'papaparse' {
  interface Papa {
    unparse(rows: readonly (readonly (string | number)[])[], config: { readonly newline: string }): string;
  }
  const papa: Papa;
  export default papa;
}
