import assert from 'node:assert/strict';
import {test} from 'node:test';
import ts from 'typescript';
import {targetLocales} from '../../src/i18n/locale.ts';
import {filesBelow, nodesOf} from '../support/imports.ts';

/** Every message of the sources by its id, with the number of its blanks. */
function messages(): Map<string, number> {
  const found = new Map<string, number>();
  const files = filesBelow('src').filter((file) => file.endsWith('.ts') && !file.startsWith('src/i18n/locales/'));
  for (const node of files.flatMap((file) => [...nodesOf(file)])) {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'msg') continue;
    const [text, options] = node.arguments;
    const id = options && ts.isObjectLiteralExpression(options) ? literal(options, 'id') : undefined;
    assert.ok(id && text, 'a message has an id');
    found.set(id, blanksIn(text));
  }
  return found;
}

function literal(object: ts.ObjectLiteralExpression, name: string): string | undefined {
  for (const property of object.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) continue;
    if (property.name.text === name && ts.isStringLiteral(property.initializer)) return property.initializer.text;
  }
  return undefined;
}

function blanksIn(text: ts.Expression): number {
  if (!ts.isTaggedTemplateExpression(text) || !ts.isTemplateExpression(text.template)) return 0;
  return text.template.templateSpans.length;
}

const sources = messages();

test('the sources have words', () => assert.ok(sources.size > 50));

/** The words of a locale, of all its files. */
async function templatesOf(locale: string): Promise<Record<string, unknown>> {
  const files = filesBelow('src/i18n/locales').filter((file) => new RegExp(`/${locale}(\\.[a-z]+)?\\.ts$`).test(file));
  const modules = await Promise.all(files.map((file) => import(`../../${file}`)));
  return Object.assign({}, ...modules.map(({templates}) => templates));
}

for (const locale of targetLocales) {
  test(`${locale}: every message is translated, and no other`, async () => {
    const templates = await templatesOf(locale);
    assert.deepEqual(Object.keys(templates).sort(), [...sources.keys()].sort());
  });

  test(`${locale}: a translation has the blanks of its message`, async () => {
    const templates = await templatesOf(locale);
    for (const [id, count] of sources) {
      const template = templates[id];
      const values = template instanceof Object && 'values' in template ? template.values : [];
      assert.equal(Array.isArray(values) && new Set(values).size, count, `${id} in ${locale}`);
    }
  });

  test(`${locale}: no translation is empty or holds markup of its own`, async () => {
    const templates = await templatesOf(locale);
    for (const [id, template] of Object.entries(templates)) {
      const text = template instanceof Object && 'strings' in template ? String(template.strings) : String(template);
      assert.match(text, /\S/, id);
      assert.doesNotMatch(text, /[<>]/, id);
    }
  });
}
