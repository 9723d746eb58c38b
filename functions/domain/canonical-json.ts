/** A value that JSON can carry. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

const members = (value: { readonly [key: string]: Json | undefined }): string =>
  Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key];
      return member === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(member)}`];
    })
    .join(',');

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** JSON with sorted keys and no white space: equal values give equal text, so that digests can be compared. */
export const canonicalJson = (value: Json): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  return `{${members(value)}}`;
};
