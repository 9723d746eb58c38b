import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Closers, createClosers } from './closers.ts';
import { seedDirectory } from './directory.ts';
import { startDynamoDb } from './engines/dynamodb/engine.ts';
import { readTables } from './engines/dynamodb/tables.ts';
import { createBus, type EventBus } from './engines/events/bus.ts';
import { readRules } from './engines/events/rules.ts';
import { startSchedules } from './engines/events/schedules.ts';
import { type FunctionsEngine, startFunctions } from './engines/functions/engine.ts';
import { createFairShare, type FairShare } from './engines/functions/fair-share.ts';
import { type FunctionSettings, readFunctions } from './engines/functions/settings.ts';
import { readApis } from './engines/gateway/api.ts';
import { createGateway } from './engines/gateway/gateway.ts';
import { startIssuer } from './engines/issuer/engine.ts';
import type { Identity } from './engines/issuer/identity-files.ts';
import { readClient } from './engines/issuer/settings.ts';
import { openSecrets } from './engines/other-services/secrets.ts';
import { createOtherServices } from './engines/other-services/server.ts';
import { startMail } from './engines/ses/engine.ts';
import { readMailSettings } from './engines/ses/settings.ts';
import { deployFiles } from './engines/site/deployments.ts';
import { createSiteServer } from './engines/site/server.ts';
import { createSite } from './engines/site/site.ts';
import { startStepFunctions } from './engines/step-functions/engine.ts';
import { closeServer, listen } from './http/listen.ts';
import type { Addresses } from './ports.ts';
import { writeJsonFile } from './private-file.ts';
import { readStateMachines } from './state-machines.ts';
import type { Assembly } from './template/assembly.ts';
import { checkResources } from './template/check-resources.ts';
import { type Resources, resolveResources } from './template/resources.ts';

interface Settings {
  assembly: Assembly;
  addresses: Addresses;
  dataDir: string;
  /** The list of forces, for their local mailboxes. */
  forcesFile: string;
  /** Told in one line what went wrong while running: names of functions and errors, never what anybody typed. */
  warn: (line: string) => void;
}

/** A whole service that runs. */
export interface Running {
  identity: Identity;
  close(): Promise<void>;
}

interface Parts extends Settings {
  resources: Resources;
  closers: Closers;
  functions: FunctionSettings[];
  invoke: FunctionsEngine['invoke'];
  fairShare: FairShare;
  bus: EventBus;
}

function prepare(settings: Settings, closers: Closers): Parts {
  const { assembly, addresses, dataDir, warn } = settings;
  checkResources(assembly.stacks);
  const resources = resolveResources(assembly, addresses);
  const functions = readFunctions(resources);
  const engine = startFunctions({
    functions,
    addresses,
    dataDir,
    onError: (functionName, errorName) => warn(`${functionName} failed with ${errorName}`),
  });
  closers.add(() => engine.close());
  const rules = readRules(resources);
  const bus = createBus(rules, engine.invoke);
  const fairShare = createFairShare({ busy: 2, idle: 8 });
  return { ...settings, resources, closers, functions, invoke: engine.invoke, fairShare, bus };
}

async function startStores(parts: Parts, people: Identity['people']): Promise<void> {
  const { resources, addresses, dataDir, closers, warn } = parts;
  const dynamodb = await startDynamoDb({
    port: addresses.dynamodb.port,
    path: join(dataDir, 'dynamodb'),
    tables: readTables(resources),
    onExit: (code) => warn(`the table store ended with ${code}; nothing can be kept until the next start`),
  });
  closers.add(() => dynamodb.close());
  const secrets = openSecrets(resources, join(dataDir, 'secrets.json'));
  const others = createOtherServices({ secrets, people, bus: parts.bus }, (operation) =>
    warn(`a function called ${operation}`),
  );
  await listen(others, addresses.otherServices.port);
  closers.add(() => closeServer(others));
}

async function startWorkflow({
  resources,
  addresses,
  dataDir,
  closers,
  invoke,
  fairShare,
  bus,
}: Parts): Promise<void> {
  const ports = { ses: addresses.ses.port, inbox: addresses.inbox.port };
  const mail = await startMail({ ports, dataDir, mail: readMailSettings(resources), bus });
  closers.add(() => mail.close());
  const stepFunctions = await startStepFunctions({
    port: addresses.stepFunctions.port,
    dataDir: join(dataDir, 'step-functions'),
    stateMachines: readStateMachines(resources),
    invoke,
    schedule: fairShare.schedule,
  });
  closers.add(() => stepFunctions.close());
  mail.resume();
}

async function startSite({
  resources,
  addresses,
  dataDir,
  closers,
  invoke,
  fairShare,
  warn,
}: Parts): Promise<void> {
  const gateways = new Map(
    readApis(resources).map((api) => [api.host, createGateway({ api, invoke, fairShare })]),
  );
  const buckets = deployFiles(resources, join(dataDir, 'buckets'));
  const apiAt = (host: string) => gateways.get(host.split('.').slice(0, 2).join('.'));
  const server = createSiteServer(createSite({ resources, buckets, apiAt }), warn);
  await listen(server, addresses.site.port);
  closers.add(() => closeServer(server));
}

function writeEndpoints({ dataDir, addresses, closers }: Parts): void {
  const { site, dynamodb, stepFunctions, ses, issuer, inbox } = addresses;
  const file = join(dataDir, 'endpoints.json');
  writeJsonFile(file, {
    site: site.url,
    dynamodb: dynamodb.url,
    stepFunctions: stepFunctions.url,
    ses: ses.url,
    issuer: issuer.url,
    inbox: inbox.url,
  });
  closers.add(() => rmSync(file, { force: true }));
}

async function startAll(settings: Settings, closers: Closers): Promise<Identity> {
  const parts = prepare(settings, closers);
  const { resources, addresses, dataDir, bus } = parts;
  const issuer = await startIssuer({ addresses, dataDir, client: readClient(resources) });
  closers.add(() => issuer.close());
  await startStores(parts, issuer.identity.people);
  await startWorkflow(parts);
  await startSite(parts);
  await seedDirectory(parts.functions, parts.invoke, settings.forcesFile);
  const schedules = startSchedules(readRules(resources), bus);
  closers.add(() => schedules.close());
  writeEndpoints(parts);
  return issuer.identity;
}

/**
 * Runs an assembly's resources on this machine, all of them on the loopback address, with their data in `dataDir`;
 * `endpoints.json` appears there once everything serves. Throws StartError for what cannot be run, and leaves nothing
 * running then.
 */
export async function startLocal(settings: Settings): Promise<Running> {
  mkdirSync(settings.dataDir, { recursive: true });
  rmSync(join(settings.dataDir, 'endpoints.json'), { force: true });
  const closers = createClosers();
  try {
    const identity = await startAll(settings, closers);
    return { identity, close: closers.closeAll };
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}
