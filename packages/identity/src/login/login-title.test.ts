import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loginTitle } from './login-title.ts';

test('a failure comes first in the title, turning back does not', () => {
  assert.equal(loginTitle('Log in', 'failed', 'en'), 'Error: Log in');
  assert.equal(loginTitle('Se connecter', 'client_refused', 'fr-MA'), 'Erreur\u202f: Se connecter');
  for (const error of ['cancelled', 'consent_refused', undefined, '', 'never-heard-of', 'constructor'])
    assert.equal(loginTitle('Log in', error, 'en'), 'Log in', error);
});
