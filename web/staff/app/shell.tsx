import { useEffect, useRef, useState } from 'preact/hooks';
import { AuditScreen } from '../audit/audit-screen.tsx';
import { ExecutionScreen } from '../audit/execution-screen.tsx';
import { StreamScreen } from '../audit/stream-screen.tsx';
import { hasRole, type Staff } from '../auth/claims.ts';
import { CallScreen } from '../call/call-screen.tsx';
import { CallsScreen } from '../call/calls-screen.tsx';
import { CaseScreen } from '../case/case-screen.tsx';
import { DirectoryScreen } from '../directory/directory-screen.tsx';
import { ForceScreen } from '../directory/force-screen.tsx';
import { ImportScreen } from '../directory/import-screen.tsx';
import { DrillScreen } from '../drills/drill-screen.tsx';
import { DrillsScreen } from '../drills/drills-screen.tsx';
import { UrgentBanner } from '../fast-time/urgent-banner.tsx';
import { UrgentContext, useUrgentWatch } from '../fast-time/use-urgent.ts';
import { OnCallScreen } from '../on-call/on-call-screen.tsx';
import { QueueScreen } from '../queues/queue-screen.tsx';
import { useDesk } from './desk.ts';
import { Header } from './header.tsx';
import type { Route } from './route.ts';
import { ShortcutHelp } from './shortcut-help.tsx';
import { useRoute } from './use-route.ts';

const homeOf = (staff: Staff): Route => {
  if (hasRole(staff, 'supervisor')) return { screen: 'queue', queue: 'approval' };
  if (hasRole(staff, 'analyst')) return { screen: 'queue', queue: 'triage' };
  if (hasRole(staff, 'call-handler')) return { screen: 'calls' };
  return { screen: hasRole(staff, 'auditor') ? 'audit' : 'not-found' };
};

const NotFound = () => (
  <>
    <h1 class="govuk-heading-l">There is nothing here for you</h1>
    <p class="govuk-body">The address is wrong, or your role does not work here. Use the menu above.</p>
  </>
);

const Screen = ({ route }: { route: Route }) => {
  const { staff } = useDesk();
  switch (route.screen) {
    case 'home':
      return <Screen route={homeOf(staff)} />;
    case 'queue':
      return <QueueScreen queue={route.queue} />;
    case 'case':
      return <CaseScreen key={route.id} caseId={route.id} />;
    case 'calls':
      return <CallsScreen />;
    case 'call':
      return <CallScreen key={route.id} draftId={route.id} />;
    case 'on-call':
      return <OnCallScreen />;
    case 'drills':
      return <DrillsScreen />;
    case 'drill':
      return <DrillScreen key={route.id} forceId={route.id} />;
    case 'audit':
      return <AuditScreen />;
    case 'directory':
      return <DirectoryScreen />;
    case 'directory-import':
      return <ImportScreen />;
    case 'force':
      return <ForceScreen key={route.id} forceId={route.id} />;
    case 'execution':
      return <ExecutionScreen key={route.id} caseId={route.id} />;
    case 'stream':
      return <StreamScreen key={route.id} stream={route.id} />;
    default:
      return <NotFound />;
  }
};

const forSupervisors: readonly Route['screen'][] = [
  'directory',
  'directory-import',
  'force',
  'drills',
  'drill',
];

const resolved = (route: Route, staff: Staff): Route => {
  if (route.screen === 'home') return homeOf(staff);
  return forSupervisors.includes(route.screen) && !hasRole(staff, 'supervisor')
    ? { screen: 'not-found' }
    : route;
};

/** Header, menu and the screen of the address; focus goes to the screen when it changes. */
export const Shell = () => {
  const { staff } = useDesk();
  const route = resolved(useRoute(), staff);
  const [help, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);
  const shown = 'id' in route ? route.id : route.screen;
  const first = useRef(shown);
  useEffect(() => {
    if (first.current !== shown) main.current?.focus();
    first.current = shown;
    scrollTo(0, 0);
  }, [shown]);
  const urgent = useUrgentWatch();
  return (
    <UrgentContext.Provider value={urgent}>
      <Header screen={route.screen} onHelp={() => setHelp(true)} />
      <UrgentBanner />
      <main id="main" ref={main} tabIndex={-1} class="page-width main">
        <Screen route={route} />
      </main>
      <ShortcutHelp open={help} onOpen={setHelp} />
    </UrgentContext.Provider>
  );
};
