import { describe, expect, it } from 'vitest';
import { mustBeReal } from '../../lib/demonstration.ts';
import { readSettings } from '../../lib/settings.ts';

const nothing = {
  service: undefined,
  siteUrl: undefined,
  certificateArn: undefined,
  alarmEmail: undefined,
  relay: undefined,
};

const realService = {
  stage: 'production',
  phone: '0800 111 222',
  hours: 'Every day, 7am to 11pm',
  relayUk: 'Relay UK: 18001 0800 111 222',
  bsl: 'BSL: ring by video',
  interpreter: 'Say your language',
  welsh: { hours: 'Bob dydd, 7am i 11pm' },
  mailDomain: 'mail.example.org',
  sender: 'reports@mail.example.org',
};

const real = {
  service: realService,
  siteUrl: 'https://reporting.example.org',
  certificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/an-id',
  alarmEmail: 'duty@example.org',
  relay: undefined,
};

describe('settings', () => {
  it('are the demonstration’s where nothing is configured', () => {
    const { service, siteUrl } = readSettings(nothing);
    expect(service.stage).toBe('demonstration');
    expect(service.phone).toBe('0808 157 0142');
    expect(siteUrl).toBe('http://127.0.0.1:8080');
  });

  it('of production are taken when all of them are real', () => {
    expect(readSettings(real).service).toMatchObject(realService);
  });

  it.each(mustBeReal)('of production are refused while service.%s is fictional', (field) => {
    const { [field]: _, ...rest } = realService;
    expect(() => readSettings({ ...real, service: rest })).toThrow(field);
  });

  it.each(['certificateArn', 'alarmEmail'] as const)('of production are refused without %s', (field) => {
    expect(() => readSettings({ ...real, [field]: undefined })).toThrow(field);
  });

  it('of production are refused without encryption on the way', () => {
    expect(() => readSettings({ ...real, siteUrl: 'http://reporting.example.org' })).toThrow('siteUrl');
  });

  it('take a relay with the submission port where none is named, and no password among them', () => {
    expect(readSettings({ ...real, relay: { host: 'gateway.example.org', user: 'charity' } }).relay).toEqual({
      host: 'gateway.example.org',
      port: 587,
      user: 'charity',
    });
    const withPassword = { host: 'gateway.example.org', password: 'x' };
    expect(() => readSettings({ ...real, relay: withPassword })).toThrow('password');
  });

  it('with a field that does not exist are refused by its name', () => {
    expect(() => readSettings({ ...nothing, service: { fone: '1' } })).toThrow('fone');
  });

  it('with a sender of another domain are refused', () => {
    expect(() => readSettings({ ...nothing, service: { sender: 'a@elsewhere.example' } })).toThrow('sender');
  });

  it.each([
    'https://reporting.example/',
    'https://reporting.example/path',
    'reporting.example',
    'ftp://a.example',
  ])('with %s as the site are refused', (siteUrl) => {
    expect(() => readSettings({ ...nothing, siteUrl })).toThrow('siteUrl');
  });
});
