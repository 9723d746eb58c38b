import { assertions, phrases } from './phrases.ts';

/** Something has just come about: the tense of what is not over. */
export const justDone = phrases(`
  has|have|hes|shes|theyre|theyve|ive|weve|its|whos|thats ..1 gone|left|come|been|got|taken|put|told|asked|stopped|climbed|moved|turned|changed|found|started|packed|locked|given|sent|shown|begun|come|rung|cut|broken|drawn|booked|brought|let|lost|sold|hidden|written|fallen|shaved|burnt|worked|dug|filled
  just ..1 @ing
`);

/** One person acts upon another, in a few words. */
export const actsOn = assertions(`
  he|she|they|hes|shes|who ..2 said|says|tells|told|asks|asked|takes|took|puts|put|keeps|kept|makes|made|make|sends|sent|lets|gets|got|holds|held|gives|has|had|moved|moves|checks|follows|followed|wants|calls|brings|brought|turns|picks|shuts|shut|drives|throws|threw|pulled|pulls|switches|watches ..3 her|him|me|them|us
`);

/** Something is about to come. */
export const toCome = phrases(`
  going|gonna|due|about|supposed|meant|has|have|got ..1 to ..1 be|go|come|get|take|meet|do|see|stay|move|leave|sleep|fetch|bring|pick|collect|send|give|find|hurt|try|end|happen|sign|wear|tell|say
  he|she|they|it|we|i ..1 will|ll be|go|come|do|take|have|get|kill|find|be
  hell|shell|theyll|itll|ill ..1 be|go|come|do|take|have|get|kill|find|be|not|never|make
  is|are|am to be|go|come|meet|sign|wear|stay|bring
  its|thats|hes|shes|theyre|were ..2 tonight|tomorrow|coming|next|due|leaving|going|@weekday
  leave|leaves|leaving|goes|starts|finishes|comes|collects|due|booked|planned ..4 tonight|tomorrow|@weekday|straight|weekend|soon|any
  her|his|my|their turn
`);
