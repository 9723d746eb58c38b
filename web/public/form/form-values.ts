/** What a form posted, by field name: every value of each field, in order. */
export type FormValues = ReadonlyMap<string, readonly string[]>;

/** Reads `application/x-www-form-urlencoded` text. Line ends become LF, as the writer counted them. */
export const formValuesFrom = (body: string): FormValues => {
  const parameters = new URLSearchParams(body);
  const read = (name: string): string[] =>
    parameters.getAll(name).map((value) => value.replaceAll('\r\n', '\n'));
  return new Map([...new Set(parameters.keys())].map((name) => [name, read(name)]));
};

export const noValues: FormValues = new Map();

/** All values of a field: the ticked boxes of one question. */
export const allOf = (values: FormValues, name: string): readonly string[] => values.get(name) ?? [];

/** The first value of a field, as it was typed; empty where there is none. */
export const firstOf = (values: FormValues, name: string): string => allOf(values, name)[0] ?? '';

/** The first value without surrounding white space, or undefined where nothing was typed. */
export const textOf = (values: FormValues, name: string): string | undefined =>
  firstOf(values, name).trim() || undefined;
