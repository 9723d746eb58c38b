import { phrases } from './phrases.ts';

/** Words that speak to a machine and not to a reader. They change nothing but are shown. */
export const instructions = phrases(`
  ignore ..4 previous|above|all|instructions|rules|prompt
  disregard ..4 previous|above|instructions|rules
  system prompt|notice|message|override
  you are now a|an|the
  as an? ai|administrator|admin|developer|language
  t1 met|not|true
  set t1
  mark this report as|meets
  meets threshold
  drop table
  script alert
  approval rights
  assessment engine
`);

/** Advertising, dares and keyboard mashing. */
export const spam = phrases(`
  asdf|asdfgh|qwerty|lorem|ipsum|sgfhj|hjkl|dfgh|jkl|sdf|blah
  test test
  limited offer
  buy|get ..2 followers|likes|bitcoin|viagra|crypto|views
  subscribe to
  click here|click|now|below|link
  best price|prices|deals
  % off
  @num off
  free trial|gift|iphone|spins|casino
  visit http|https|www|example|our
  dared me
  is this thing on
  seo services
  earn money|@num|£
  ha ha ha
  lol lol
`);
