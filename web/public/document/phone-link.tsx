import type { JSX } from 'preact';

/** A number to ring, at a tap where the device rings. */
export const PhoneLink = ({ number }: { readonly number: string }): JSX.Element => (
  <a class="phone" href={`tel:${number.replaceAll(' ', '')}`}>
    {number}
  </a>
);
