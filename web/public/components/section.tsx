import type { ComponentChildren, JSX } from 'preact';
import type { Messages } from '../messages/messages.ts';

interface SectionProps {
  readonly messages: Messages;
  readonly name: string;
  readonly title: string;
  readonly why?: string;
  readonly children: ComponentChildren;
}

/** A section of the form: the script shows one at a time, without it they follow each other. */
export const Section = ({ messages, name, title, why, children }: SectionProps): JSX.Element => (
  <section id={name} data-section aria-labelledby={`${name}-title`}>
    <h2 id={`${name}-title`} tabIndex={-1}>
      {title}
    </h2>
    {why && (
      <p class="why">
        <b>{messages.form.why}</b> {why}
      </p>
    )}
    {children}
  </section>
);
