// What GitHub's answer says of a token and of the clock, with one request.
import {expect, test} from '@jest/globals';
import {readTokenFacts} from '../../../src/adapters/github/token-facts.ts';
import type {Instant} from '../../../src/domain/ids.ts';
import {harbours} from './harbour.ts';

const harbour = harbours();
const REPO = {owner: 'harbour', name: 'tide-tables'};
const NOW = Date.UTC(2026, 0, 5, 9, 0, 10) as Instant;

test('rights, what is left of the hour, and both clocks', async () => {
  const {client, github} = await harbour();

  const facts = await readTokenFacts(client(), REPO, () => NOW);

  expect(facts).toMatchObject({ok: true, value: {rights: ['pull'], scopes: [], expiresAt: null, ownTime: NOW}});
  expect(facts.ok && facts.value.remaining).toBeGreaterThan(100);
  expect(facts.ok && facts.value.serverTime).toBeGreaterThanOrEqual(Date.UTC(2026, 0, 5, 9, 0, 0));
  expect(github.requests).toHaveLength(1);
});

test('a token that is refused is a problem', async () => {
  const {client} = await harbour();

  expect(await readTokenFacts(client('ghp_wrong'), REPO, () => NOW)).toMatchObject({
    ok: false,
    problem: {code: 'HOST_UNAUTHORISED'},
  });
});
