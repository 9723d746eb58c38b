import { describe, expect, it } from 'vitest';
import { readMailboxList } from '../../functions/contracts/mailbox-list.ts';

const list = (...lines: readonly string[]) =>
  readMailboxList(['forceId,address,transport', ...lines].join('\n'));

describe('a list of mailboxes', () => {
  it('is read with quotes, blank lines and a byte order mark, sent directly unless it says otherwise', () => {
    const text =
      '\uFEFFforceId,address,transport\r\n"essex",acu@essex.example,\r\n\r\nkent, psd@kent.example.cjsm.net ,smtp\r\n';
    expect(readMailboxList(text)).toEqual({
      errors: [],
      mailboxes: [
        { forceId: 'essex', address: 'acu@essex.example', transport: 'ses' },
        { forceId: 'kent', address: 'psd@kent.example.cjsm.net', transport: 'smtp' },
      ],
    });
  });

  it('tells every wrong line by its number, and nothing that stands in it', () => {
    const { errors } = list(
      'essex,acu@essex.example,ses',
      'atlantis,acu@atlantis.example,ses',
      'kent,not-an-address,ses',
      'surrey,acu@surrey.example,pigeon',
      'essex,other@essex.example,ses',
    );
    expect(errors.map(({ line }) => line)).toEqual([3, 4, 5, 6]);
    expect(errors.map(({ message }) => message.split(':')[0])).toEqual([
      'forceId',
      'address',
      'transport',
      'forceId',
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/atlantis|not-an-address|pigeon/);
  });

  it('may say when the office is open, and is told how to write it where that is wrong', () => {
    const { mailboxes, errors } = readMailboxList(
      [
        'forceId,address,officeHours',
        'essex,acu@essex.example,"Mon-Wed,Fri 7:30-15:30"',
        'kent,psd@kent.example,',
        'surrey,psd@surrey.example,early',
      ].join('\n'),
    );
    expect(mailboxes[0]?.officeHours).toEqual({
      days: ['Mon', 'Tue', 'Wed', 'Fri'],
      opens: '07:30',
      closes: '15:30',
    });
    expect(mailboxes[1]).not.toHaveProperty('officeHours');
    expect(errors).toEqual([
      { line: 4, message: expect.stringContaining('officeHours: Write days and times') },
    ]);
  });

  it('without the columns it needs, or with others, is refused at line 1', () => {
    for (const text of ['force,mail\nessex,x', 'forceId,address,phone\nessex,acu@essex.example,1'])
      expect(readMailboxList(text).errors).toEqual([{ line: 1, message: expect.stringContaining('header') }]);
  });

  it.each(['', 'forceId,address\n', '\n\n'])('that names no mailbox is refused: %j', (text) => {
    expect(readMailboxList(text)).toEqual({
      mailboxes: [],
      errors: [{ line: 1, message: expect.stringMatching(/mailbox|header/) }],
    });
  });

  it('with a line of too many cells or an open quote is refused at that line', () => {
    expect(list('essex,acu@essex.example,ses', 'kent,acu@kent.example,ses,more').errors).toMatchObject([
      { line: 3 },
    ]);
    expect(list('essex,"acu@essex.example,ses').errors).toHaveLength(1);
  });
});
