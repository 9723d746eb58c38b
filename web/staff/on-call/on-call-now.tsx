import type { OnCallShown } from '../api/on-call.ts';
import { PhoneNumber } from '../components/phone-number.tsx';
import { label } from '../words/labels.ts';
import { dutyLabels } from '../words/on-call.ts';
import { showDate, showTime } from '../words/times.ts';

const heading = ({ isCovered, until, people }: OnCallShown['now']): string => {
  if (people.length === 0) return 'Nobody is on call, and nobody is named for gaps';
  if (isCovered) return until ? `Until ${showTime(until)}` : 'Now';
  return until
    ? `No shift covers this hour; the next begins ${showTime(until)}`
    : 'No shift covers this hour';
};

const Gaps = ({ gaps }: Pick<OnCallShown, 'gaps'>) =>
  gaps.length === 0 ? (
    <p>Every hour of the coming 14 days is covered.</p>
  ) : (
    <div class="warning">
      <p>
        <strong>Nobody is on call</strong> in these hours of the coming 14 days. The supervisors named for
        gaps, if any, are told instead.
      </p>
      <ul class="govuk-list">
        {gaps.map(({ from, to }) => (
          <li key={from}>
            {showTime(from)} to {showTime(to)}
          </li>
        ))}
      </ul>
    </div>
  );

/** Who is on call at this moment, with numbers to ring; hours ahead that nobody covers, and bank holidays. */
export const OnCallNow = ({ shown }: { shown: OnCallShown }) => (
  <section aria-labelledby="on-call-now">
    <h2 id="on-call-now" tabIndex={-1} class="govuk-heading-m">
      On call now
    </h2>
    <p>
      {heading(shown.now)} <span class="quiet">UK time, as of {showTime(shown.now.at)}</span>
    </p>
    <ul class="duties">
      {shown.now.people.map((person) => (
        <li key={`${person.duty} ${person.personId}`} class="ring">
          <p class="quiet">{label(dutyLabels, person.duty)}</p>
          <p class="ring__name">{person.name}</p>
          <PhoneNumber phone={person.phone} />
          <p class="quiet">{person.email}</p>
        </li>
      ))}
    </ul>
    <Gaps gaps={shown.gaps} />
    <p>
      Bank holidays ahead: {shown.bankHolidays.map(showDate).join(', ') || 'none in the coming 60 days'}{' '}
      <span class="quiet">England and Wales</span>
    </p>
  </section>
);
