import type { Service } from '../../../functions/contracts/service.ts';
import { type Language, type Messages, messagesFor } from '../messages/messages.ts';

export const pageNames = [
  'start',
  'report',
  'follow-up',
  'statistics',
  'privacy',
  'accessibility',
  'acknowledge',
  'check-a-report',
] as const;
export type PageName = (typeof pageNames)[number];

/** What every page is rendered with. */
export interface PageContext {
  readonly language: Language;
  readonly messages: Messages;
  readonly service: Service;
}

export const pageContext = (language: Language, service: Service): PageContext => ({
  language,
  service,
  messages: messagesFor(language),
});

/** The path of a page in a language: `/report`, `/cy/report`, `/cy`. */
export const pathOf = (language: Language, page: PageName): string => {
  const path = page === 'start' ? '/' : `/${page}`;
  return language === 'en' ? path : `/cy${path === '/' ? '' : path}`;
};

export const leavePath = (language: Language): string => (language === 'en' ? '/leave' : '/cy/leave');

/** The name of a page, for links. */
export const pageTitle = (messages: Messages, page: PageName): string => {
  const { pages } = messages.common;
  const names: Record<PageName, string> = {
    start: pages.start,
    report: pages.report,
    'follow-up': pages.followUp,
    statistics: pages.statistics,
    privacy: pages.privacy,
    accessibility: pages.accessibility,
    acknowledge: pages.acknowledge,
    'check-a-report': pages.checkAReport,
  };
  return names[page];
};
