import { hasRole, type Staff } from '../auth/claims.ts';
import { useDesk } from './desk.ts';
import { FindCase } from './find-case.tsx';
import { queuePath, type Route } from './route.ts';

type Entry = {
  href: string;
  label: string;
  screens: readonly Route['screen'][];
  shown: (staff: Staff) => boolean;
};

const entries: readonly Entry[] = [
  {
    href: queuePath('triage'),
    label: 'Queues',
    screens: ['queue', 'case'],
    shown: (staff) => hasRole(staff, 'analyst', 'supervisor'),
  },
  {
    href: '#/calls',
    label: 'Take a call',
    screens: ['calls', 'call'],
    shown: (staff) => hasRole(staff, 'call-handler', 'analyst', 'supervisor'),
  },
  {
    href: '#/directory',
    label: 'Directory',
    screens: ['directory', 'directory-import', 'force'],
    shown: (staff) => hasRole(staff, 'supervisor'),
  },
  {
    href: '#/drills',
    label: 'Drills',
    screens: ['drills', 'drill'],
    shown: (staff) => hasRole(staff, 'supervisor'),
  },
  {
    href: '#/on-call',
    label: 'On call',
    screens: ['on-call'],
    shown: (staff) => hasRole(staff, 'analyst', 'supervisor'),
  },
  {
    href: '#/audit',
    label: 'Audit',
    screens: ['audit', 'execution', 'stream'],
    shown: (staff) => hasRole(staff, 'auditor', 'supervisor'),
  },
];

const focusMain = (event: Event): void => {
  event.preventDefault();
  document.getElementById('main')?.focus();
};

/** The name of the page, the menu of what this person's roles do, and the way out. */
export const Header = ({ screen, onHelp }: { screen: Route['screen']; onHelp: () => void }) => {
  const { staff, names, signOut } = useDesk();
  return (
    <header class="top">
      <a class="govuk-skip-link" href={location.hash || '#/'} onClick={focusMain}>
        Skip to main content
      </a>
      <div class="top__row page-width">
        <span class="top__name">Reporting service: staff</span>
        <nav aria-label="Staff page" class="top__menu">
          {entries
            .filter((entry) => entry.shown(staff))
            .map((entry) => (
              <a
                key={entry.href}
                href={entry.href}
                aria-current={entry.screens.includes(screen) ? 'page' : undefined}
              >
                {entry.label}
              </a>
            ))}
        </nav>
        {hasRole(staff, 'analyst', 'supervisor') && <FindCase />}
        <div class="top__who">
          <span class="top__person">
            {names.get(staff.staffId) ?? staff.name}{' '}
            <span class="top__role">({staff.roles.join(', ') || 'no role'})</span>
          </span>
          <button type="button" onClick={onHelp}>
            Shortcuts
          </button>
          <button type="button" onClick={signOut}>
            Sign out
          </button>
        </div>
      </div>
    </header>
  );
};
