import { cy } from './cy.ts';
import { en } from './en.ts';

/** The sentences of the public pages; every language has the same keys. */
export type Messages = typeof en;

export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

const byLanguage: Record<Language, Messages> = { en, cy };

export const messagesFor = (language: Language): Messages => byLanguage[language];
