/** A JSON value, as states hand it to each other. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Reads JSON text. Throws SyntaxError. */
export function parseJson(text: string): Json {
  const value: Json = JSON.parse(text);
  return value;
}

/** What a value becomes on its way through JSON: a copy, with `undefined` as null. */
export function toJson(value: unknown): Json {
  return parseJson(JSON.stringify(value ?? null));
}
