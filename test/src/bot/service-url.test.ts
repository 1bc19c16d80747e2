import { describe, expect, it } from 'vitest';
import { isConnector, isOnThisMachine } from '../../../src/bot/service-url.ts';

describe('a service URL', () => {
  it.each([
    ['of Teams in India', 'https://smba.trafficmanager.net/in/'],
    [
      'of Teams, with the tenant',
      'https://smba.trafficmanager.net/amer/66666666-7777-8888-9999-000000000000/',
    ],
    ['of Teams, without a region', 'https://smba.trafficmanager.net'],
    ['of Teams in capitals', 'https://SMBA.trafficmanager.net/emea/'],
    ['of Teams’ newer servers', 'https://smba.onyx.prod.teams.trafficmanager.net/in/'],
    ['of Direct Line', 'https://directline.botframework.com/'],
    ['of Web Chat in India', 'https://india.webchat.botframework.com/'],
  ])('%s is one of Bot Framework', (_which, url) => {
    expect([isConnector(url), isOnThisMachine(url)]).toEqual([true, false]);
  });

  it.each([
    'http://127.0.0.1:56150',
    'http://localhost:56150/_connector',
    'http://[::1]:3978/',
    'https://LOCALHOST/',
  ])('%s is on this machine', url => {
    expect([isConnector(url), isOnThisMachine(url)]).toEqual([false, true]);
  });

  // Those that carry a token are in authentication.test.ts; these could be taken for this machine.
  it.each([
    'http://127.0.0.1.evil.example/',
    'http://127.0.0.1\\@evil.example/',
    'http://127.0.0.1@evil.example/',
    'http://localhost.evil.example/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'http://[::]/',
    'file:///etc/passwd',
    'ws://localhost/',
    '',
  ])('%s is neither', url => {
    expect([isConnector(url), isOnThisMachine(url)]).toEqual([false, false]);
  });
});
