const unspaced = /^0\d{10}$/;
const inThrees = /\d{3}(?=\d{2})|\d+/g;

const groupsOf = (part: string): readonly string[] => {
  if (unspaced.test(part)) return [part.slice(0, 5), part.slice(5, 8), part.slice(8)];
  return part.length > 5 && !part.startsWith('+') ? (part.match(inThrees) ?? [part]) : [part];
};

/** A number in groups short enough to read out and to dial: `01632 960999` is 01632, 960, 999. */
export const numberGroups = (phone: string): readonly string[] =>
  phone.replaceAll(/[()]/g, ' ').trim().split(/\s+/).flatMap(groupsOf);

/** The address that dials a number. */
export const telHref = (phone: string): string => `tel:${phone.replaceAll(/[^+\d]/g, '')}`;
