import assert from 'node:assert/strict';
import {test} from 'node:test';
import {filesBelow, importsOf} from '../support/imports.ts';

test('every file of stories is rendered by the browser test', () => {
  const files = filesBelow('stories').filter((path) => path.endsWith('.stories.ts'));
  const rendered = importsOf('test/stories/stories.browser.ts').flatMap(({path}) => path ?? []);
  assert.deepEqual(files, rendered.filter((path) => path.endsWith('.stories.ts')).sort());
});
