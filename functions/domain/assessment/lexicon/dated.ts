import { phrases } from './phrases.ts';

/** A day or season by its date: what is told by date is mostly over. */
export const dated = phrases(`
  january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec @num
  @num january|february|march|april|may|june|july|august|september|october|november|december
  in january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn
`);
