import type { CallToMake, ForceContact } from '../api/case-schemas.ts';
import { forceName, useDesk } from '../app/desk.ts';
import { Notice } from '../components/messages.tsx';
import { PhoneNumber } from '../components/phone-number.tsx';
import { hoursText } from '../words/fast-time.ts';
import { numberGroups, telHref } from '../words/phone.ts';

const Ring = ({ ring }: { ring: ForceContact }) => (
  <div class="ring">
    <p class="ring__name">{ring.name}</p>
    <PhoneNumber phone={ring.phone} />
  </div>
);

const Nobody = () => (
  <Notice title="This force named nobody for this hour" tone="warning">
    <p>
      Ring the force’s control room, and write down whom you rang. Tell the{' '}
      <a class="govuk-link" href="#/on-call">
        supervisor on call
      </a>
      : the directory has a hole.
    </p>
  </Notice>
);

const isSame = (a: ForceContact, b: ForceContact): boolean => a.phone === b.phone && a.name === b.name;

/** Whom to ring now and why this one, and whom next; `name` says which of several calls it is. */
export const CallCard = ({ call, name }: { call: CallToMake; name: string | null }) => {
  const { forces } = useDesk();
  const { ring, next } = call;
  return (
    <div>
      <h3 class="govuk-heading-s">
        {name && `${name}. `}Ring {forceName(forces, call.forceId)} now
      </h3>
      {ring ? <Ring ring={ring} /> : <Nobody />}
      <p>{hoursText(call)}.</p>
      {ring && next && (
        <p>
          No answer? {isSame(ring, next) ? 'The same again: ' : 'Next: '}
          <strong>{next.name}</strong>,{' '}
          <a class="govuk-link" href={telHref(next.phone)}>
            {numberGroups(next.phone).join(' ')}
          </a>
        </p>
      )}
    </div>
  );
};
