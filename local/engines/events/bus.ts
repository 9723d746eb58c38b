import { randomUUID } from 'node:crypto';
import { place } from '../../template/place.ts';
import type { FunctionsEngine } from '../functions/engine.ts';
import type { RuleSettings, Target } from './rules.ts';

/** An event as a rule's target receives it. */
export interface BusEvent {
  version: '0';
  id: string;
  'detail-type': string;
  source: string;
  account: string;
  time: string;
  region: string;
  resources: string[];
  detail: unknown;
}

export interface EventBus {
  /** Calls the targets of every enabled rule that matches; resolves when each has ended, well or after its retries. */
  put(event: BusEvent): Promise<void>;
  /** Calls the targets of a scheduled rule now. Resolves to false when there is no such rule. */
  fire(logicalId: string): Promise<boolean>;
}

/** An event with an id and the time of now, as EventBridge lays it out. */
export function createEvent(parts: {
  source: string;
  detailType: string;
  resources: string[];
  detail: unknown;
}): BusEvent {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': parts.detailType,
    source: parts.source,
    account: place.account,
    time: `${new Date().toISOString().slice(0, 19)}Z`,
    region: place.region,
    resources: parts.resources,
    detail: parts.detail,
  };
}

const firstWaitMs = 500;

/** Calls functions for events and schedules. A failed call is tried again, after half a second and then a whole one. */
export function createBus(rules: readonly RuleSettings[], invoke: FunctionsEngine['invoke']): EventBus {
  async function call({ functionArn, input, retries }: Target, event: BusEvent): Promise<void> {
    const payload: unknown = input === undefined ? event : JSON.parse(input);
    for (let attempt = 0; attempt <= retries; attempt++) {
      try {
        await invoke(functionArn, payload);
        return;
      } catch {
        if (attempt < retries)
          await new Promise((resolve) => setTimeout(resolve, firstWaitMs * 2 ** attempt));
      }
    }
  }

  async function callAll(rule: RuleSettings, event: BusEvent): Promise<void> {
    await Promise.all(rule.targets.map((target) => call(target, event)));
  }

  return {
    async put(event) {
      const matching = rules.filter(({ enabled, matches }) => enabled && matches?.(event));
      await Promise.all(matching.map((rule) => callAll(rule, event)));
    },
    async fire(logicalId) {
      const rule = rules.find((each) => each.logicalId === logicalId && each.nextDue !== undefined);
      if (rule === undefined) return false;
      await callAll(
        rule,
        createEvent({
          source: 'aws.events',
          detailType: 'Scheduled Event',
          resources: [rule.arn],
          detail: {},
        }),
      );
      return true;
    },
  };
}
