/** Something that stops a write-up from being submitted. `path` is dotted, for example `items.0.text`. */
export type WriteUpProblem = { readonly path: string; readonly message: string };
