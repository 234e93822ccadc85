import assert from 'node:assert/strict';
import {test} from 'node:test';
import {plainText} from '../../../server/publish/sources/plain-text.ts';

test('blocks become empty lines, breaks new lines, references characters', () => {
  assert.equal(
    plainText('<p>Fr&uuml;hst&#252;ck &amp; <b>Spiel</b></p>\n<p>Mo<br/>Di</p>'),
    'Frühstück & Spiel\n\nMo\nDi',
  );
  assert.equal(plainText('<ul><li>eins</li><li>zwei</li></ul>'), '– eins\n– zwei');
  assert.equal(plainText('<h2 class="a>b">Titel</h2>Text'), 'b">Titel\n\nText');
  assert.equal(plainText('a&nbsp;b&shy;c &#x1F476; &bogus; &#0; &#xD800;'), 'a\u00a0bc 👶 &bogus;');
});

test('what is not HTML stays byte for byte', () => {
  for (const text of ['Alter < 3 Jahre', 'Müller & Co', ' zwei  Blanke \n\n\n drei', 'a <3 b', '5 > 3', ''])
    assert.equal(plainText(text), text);
});

test('an escaped tag is text, once', () => {
  assert.equal(plainText('&lt;b&gt; heißt &amp;lt;'), '<b> heißt &lt;');
});

test('scripts, styles and comments go with what is in them', () => {
  assert.equal(plainText('a<script>alert("<p>")</script>b<style>p{}</style><!-- <p>c</p> -->d'), 'abd');
  assert.equal(plainText('a<script>never closed'), 'a');
  assert.equal(plainText('a <b never closed'), 'a <b never closed');
});

test('hostile texts take one pass', () => {
  for (const part of ['<', '<a', '<!--', '<script>', '&', '&#', '</script', '<p>'])
    assert.ok(plainText(part.repeat(200_000)).length <= part.length * 200_000);
});
