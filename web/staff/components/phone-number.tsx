import { numberGroups, telHref } from '../words/phone.ts';

/** A number to dial: a link, in groups big enough to read out. */
export const PhoneNumber = ({ phone }: { phone: string }) => (
  <a class="phone" href={telHref(phone)}>
    {numberGroups(phone).map((group, index) => (
      <span key={index}>{group} </span>
    ))}
  </a>
);
