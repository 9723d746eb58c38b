import { useEffect, useRef, useState } from 'preact/hooks';
import { type DrillShown, type ForceDrillsShown, getForceDrills, type StartedDrill } from '../api/drills.ts';
import { useDesk } from '../app/desk.ts';
import { drillPath, forcePath } from '../app/route.ts';
import { useTitle } from '../app/title.ts';
import { useResource } from '../app/use-resource.ts';
import { useWho } from '../app/who.ts';
import { Notice, ProblemMessage } from '../components/messages.tsx';
import { Button, LinkButton } from '../components/small.tsx';
import { provedText } from '../words/directory.ts';
import { label } from '../words/labels.ts';
import { drillHoursLabels, drillResultLabels } from '../words/on-call.ts';
import { showFullTime } from '../words/times.ts';
import { DrillInHand } from './drill-in-hand.tsx';
import { useDrill } from './use-drill.ts';

const Made = ({ drill, onGoOn }: { drill: DrillShown; onGoOn: () => void }) => {
  const who = useWho();
  return (
    <li class="timeline__entry">
      <p>
        {label(drillHoursLabels, drill.contact)}:{' '}
        <strong>
          {drill.result === null ? 'no result recorded' : label(drillResultLabels, drill.result)}
        </strong>
        {drill.spokeTo && <>, {drill.spokeTo}</>}
        {drill.minutes !== null && <>, after {drill.minutes} min</>}
      </p>
      {drill.result === null && (
        <LinkButton onClick={onGoOn} label={`Record the drill of ${showFullTime(drill.startedAt)}`}>
          Record what came of it
        </LinkButton>
      )}
      {drill.note && <p class="typed">{drill.note}</p>}
      <p class="quiet">
        {who(drill.startedBy)}, {showFullTime(drill.startedAt)}
      </p>
    </li>
  );
};

/** A drill that was begun on another screen or by somebody else: its number is the first of its list, still. */
const goneOnWith = (force: ForceDrillsShown, { drillId, contact, startedAt }: DrillShown): StartedDrill => {
  const list = contact === 'in-hours' ? force.fastTime?.inHours : force.fastTime?.outOfHours;
  return { drillId, contact, startedAt, ring: list?.[0] ?? { name: '', phone: '' }, script: [] };
};

const Before = ({
  force,
  onStart,
  busy,
}: {
  force: ForceDrillsShown;
  onStart: () => void;
  busy: boolean;
}) => {
  const list = force.hours === 'in-hours' ? force.fastTime?.inHours : force.fastTime?.outOfHours;
  const [contact] = list ?? [];
  if (contact === undefined) {
    return (
      <Notice title="This force names nobody to ring" tone="warning">
        <p>
          <a class="govuk-link" href={forcePath(force.forceId)}>
            Enter its contacts
          </a>{' '}
          first.
        </p>
      </Notice>
    );
  }
  return (
    <>
      <p>
        By UK time and its bank holidays this force is{' '}
        <strong>{label(drillHoursLabels, force.hours).toLowerCase()}</strong> now, so that is what a drill can
        prove. It rings {contact.name}.
      </p>
      <Button onClick={onStart} busy={busy}>
        Start a drill
      </Button>
    </>
  );
};

/** Says that it was done, and takes the focus, so that the next key goes on from there. */
const Recorded = () => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice title="The drill is recorded" tone="done" />
    </div>
  );
};

const Body = ({ force, reload }: { force: ForceDrillsShown; reload: () => void }) => {
  const [recorded, setRecorded] = useState(0);
  const drill = useDrill(force.forceId, () => {
    setRecorded(recorded + 1);
    reload();
  });
  const { started } = drill.inHand;
  return (
    <>
      {recorded > 0 && started === null && <Recorded key={recorded} />}
      <p class="govuk-body">
        In hours {provedText(force.provenInHours)}, out of hours {provedText(force.provenOutOfHours)}.
      </p>
      {drill.problem !== null && <ProblemMessage problem={drill.problem} />}
      {started === null ? (
        <Before force={force} busy={drill.busy} onStart={() => void drill.start(force.hours)} />
      ) : (
        <DrillInHand drill={drill} started={started} />
      )}
      {force.drills.length > 0 && (
        <section aria-labelledby="drills">
          <h2 id="drills" class="govuk-heading-m">
            Drills so far
          </h2>
          <ol class="timeline">
            {force.drills.map((made) => (
              <Made
                key={made.drillId}
                drill={made}
                onGoOn={() => drill.change({ started: goneOnWith(force, made) })}
              />
            ))}
          </ol>
        </section>
      )}
    </>
  );
};

/** Drills with one force: start one, read out what it says, record what came of it. */
export const DrillScreen = ({ forceId }: { forceId: string }) => {
  const { api } = useDesk();
  const { data, problem, reload } = useResource(drillPath(forceId), () => getForceDrills(api, forceId));
  useTitle(`Drill: ${data?.name ?? 'force'}`);
  return (
    <>
      <p>
        <a class="govuk-link" href="#/drills">
          Drills
        </a>
      </p>
      <h1 class="govuk-heading-l">{data?.name ?? 'Force'}: drill</h1>
      {problem !== null && <ProblemMessage problem={problem} />}
      {data === null && problem === null && <p class="govuk-body">Loading…</p>}
      {data !== null && <Body force={data} reload={() => void reload()} />}
    </>
  );
};
