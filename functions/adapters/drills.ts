import {
  type DrillResultBody,
  type DrillView,
  drillContactSchema,
  drillWordsSchema,
  type ForceDrills,
  type RecordedDrillView,
} from '../contracts/drill.ts';
import { entryWordsSchema } from '../contracts/force-entry.ts';
import { isInHours } from '../domain/clocks/roster.ts';
import { type DirectoryState, deskOf, forceStream } from '../domain/force/directory.ts';
import { type Drill, type DrillContact, firstContact, noDrills, provenAt } from '../domain/force/drill.ts';
import { recordDrill, startDrill } from '../domain/force/drill-commands.ts';
import type { ForceId } from '../domain/force/forces.ts';
import { notFound } from '../domain/refusal.ts';
import type { ContentStore } from './content-store.ts';
import type { DirectoryStore } from './directory-store.ts';
import { notYetSealed } from './refuse-early.ts';

interface By {
  readonly forceId: ForceId;
  readonly drillId: string;
  readonly staffId: string;
}

export interface Drills {
  /** Begins a drill with the contact whose turn it is now. Refuses hours that it is not. */
  start(drill: By & { contact: DrillContact }): Promise<Omit<DrillView, 'script'>>;
  /** Records how it went. Refuses a drill that is unknown, or that another result was recorded of. */
  record(drill: By & { body: DrillResultBody }): Promise<RecordedDrillView>;
  /** What was proved and when, and the newest drills. */
  view(forceId: ForceId): Promise<ForceDrills>;
}

const shownDrills = 5;
const actorOf = (id: string) => ({ kind: 'staff', id }) as const;

/** Drills of forces' fast-time contacts: events of the force's stream, words sealed beside it. */
export const createDrills = (deps: {
  directories: DirectoryStore;
  content: ContentStore;
  now: () => string;
}): Drills => {
  const { directories, content } = deps;

  const hoursOf = (forceId: ForceId, state: DirectoryState | null): DrillContact =>
    isInHours(deps.now(), deskOf(forceId, state)) ? 'in-hours' : 'out-of-hours';

  /** The name and number that a drill is about, from the entry as it stands. */
  const ringOf = async (forceId: ForceId, drill: Drill) => {
    const state = await directories.load(forceId);
    if (!state?.words || firstContact(state.drills, drill.contact) !== drill.contactId)
      throw notFound('contact: the entry was changed meanwhile, start another drill');
    const { fastTime } = await content.open(forceStream(forceId), state.words, entryWordsSchema);
    const list = drill.contact === 'in-hours' ? fastTime?.inHours : fastTime?.outOfHours;
    return drillContactSchema.parse(list?.[0]);
  };

  const viewDrill = async (forceId: ForceId, drill: Drill): Promise<RecordedDrillView> => {
    const { drillId, contact, startedAt, startedBy, recorded } = drill;
    const words = recorded?.words
      ? await content.open(forceStream(forceId), recorded.words, drillWordsSchema)
      : {};
    return {
      drillId,
      contact,
      startedAt,
      startedBy,
      result: recorded?.result ?? null,
      recordedAt: recorded?.at ?? null,
      minutes: recorded?.minutes ?? null,
      spokeTo: words.spokeTo ?? null,
      note: words.note ?? null,
    };
  };

  const sealWords = ({ forceId, drillId, body }: By & { body: DrillResultBody }) => {
    const { spokeTo, note, result } = body;
    return spokeTo || note
      ? content.seal({
          stream: forceStream(forceId),
          commandId: drillId,
          label: `result-${result}`,
          value: { spokeTo, note },
        })
      : null;
  };

  const found = (drill: Drill | undefined): Drill => {
    if (!drill) throw notFound('drill');
    return drill;
  };

  return {
    start: async ({ forceId, drillId, staffId, contact }) => {
      const { state } = await directories.execute({
        forceId,
        commandId: drillId,
        actor: actorOf(staffId),
        decide: (current) => startDrill(current, { drillId, contact, hours: hoursOf(forceId, current) }),
      });
      const drill = found(state?.drills.made.find((one) => one.drillId === drillId));
      return {
        drillId,
        contact: drill.contact,
        startedAt: drill.startedAt,
        ring: await ringOf(forceId, drill),
      };
    },
    record: async ({ forceId, drillId, staffId, body }) => {
      const state = await directories.load(forceId);
      const { result, minutes = null } = body;
      const isNew = recordDrill(state, { drillId, result, minutes, words: notYetSealed }).length > 0;
      const words = isNew ? await sealWords({ forceId, drillId, staffId, body }) : null;
      const after = await directories.execute({
        forceId,
        commandId: `record-${drillId}`,
        actor: actorOf(staffId),
        decide: (current) => recordDrill(current, { drillId, result, minutes, words }),
      });
      const drill = found(after.state?.drills.made.find((one) => one.drillId === drillId));
      return viewDrill(forceId, drill);
    },
    view: async (forceId) => {
      const state = await directories.load(forceId);
      const drills = state?.drills ?? noDrills;
      const newest = drills.made.slice(-shownDrills).reverse();
      return {
        hours: hoursOf(forceId, state),
        provenInHours: provenAt(drills, 'in-hours'),
        provenOutOfHours: provenAt(drills, 'out-of-hours'),
        drills: await Promise.all(newest.map((drill) => viewDrill(forceId, drill))),
      };
    },
  };
};
