import type { Language } from '../messages/messages.ts';

const locales: Record<Language, string> = { en: 'en-GB', cy: 'cy' };

const written = (language: Language, day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00.000Z`),
  );

/** `2026-03` as March 2026. */
export const monthText = (language: Language, month: string): string =>
  written(language, `${month}-01`, { month: 'long', year: 'numeric' });

/** `2026-03-04` as 4 March 2026. */
export const showDay = (language: Language, day: string): string =>
  written(language, day, { day: 'numeric', month: 'long', year: 'numeric' });
