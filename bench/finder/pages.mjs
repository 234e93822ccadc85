/**
 * The pages of the finder's bench. `familienlotse` is the element as it is, with its full rows, chips and reasons; the others
 * show the same bare rows and two lists of boxes with counts: the engine of this project (`engine, bare rows`) and the peers.
 * Each page sets `window.bench`: `shown()` is what is searched for and how many boxes are ticked, as the list shows it; `field`
 * and `box` give what is typed into and clicked.
 */

/** What all bare pages share. `find(text, chosen)` answers with rows, total and counts. */
const bare = (engine) => `
import {html, render} from 'lit';
${engine}
const {directory} = JSON.parse(document.querySelector('script[data-familienlotse]').textContent);
const offers = directory.offers;
const find = make(offers);
const chosen = {topics: new Set(), districts: new Set()};
let text = '';
let shown = '';
const toggle = (facet, value) => {
  if (!chosen[facet].delete(value)) chosen[facet].add(value);
  draw();
};
function draw() {
  const {rows, total, counts} = find(text, chosen);
  render(html\`<label>Suche <input type="search" @input=\${(event) => { text = event.target.value; draw(); }}></label>
    <p role="status">\${total} Treffer</p>
    \${Object.keys(chosen).map((facet) => html\`<fieldset id=\${facet}>\${directory[facet].map(({id}) => html\`<label>
      <input type="checkbox" .checked=\${chosen[facet].has(id)} @change=\${() => toggle(facet, id)}>\${id} <span>\${counts[facet][id] ?? 0}</span></label>\`)}</fieldset>\`)}
    <ul>\${rows.map((offer) => html\`<li class="row"><h3>\${offer.name}</h3><p>\${offer.organization_id} · \${offer.topics[0]} · \${offer.districts[0]}</p>
      <p>\${offer.description}</p><a href="tel:\${offer.phones[0].number}">\${offer.phones[0].number}</a></li>\`)}</ul>\`, document.body);
  shown = text + '|' + (chosen.topics.size + chosen.districts.size);
}
draw();
window.bench = {whole: true, shown: () => shown, field: () => document.querySelector('input[type=search]'), box: () => document.querySelector('#topics input')};
function counted(hits) {
  const counts = {topics: {}, districts: {}};
  const rows = [];
  let total = 0;
  for (const hit of hits) {
    const inTopic = !chosen.topics.size || hit.topics.some((id) => chosen.topics.has(id));
    const inDistrict = !chosen.districts.size || hit.districts.some((id) => chosen.districts.has(id));
    if (inDistrict) for (const id of hit.topics) counts.topics[id] = (counts.topics[id] ?? 0) + 1;
    if (inTopic) for (const id of hit.districts) counts.districts[id] = (counts.districts[id] ?? 0) + 1;
    if (inTopic && inDistrict && total++ < 20) rows.push(hit);
  }
  return {rows, total, counts};
}
`;

export const pages = {
  familienlotse: `
import '../../dist/define/offer-finder.js';
const element = document.createElement('offer-finder');
const within = (selector) => element.shadowRoot.querySelector(selector);
const total = JSON.parse(document.querySelector('script[data-familienlotse]').textContent).directory.offers.length;
element.addEventListener('load', () => {
  const whole = within('[role=status]')?.textContent.replace(/\\D/g, '') === String(total);
  if (whole) within('details.further').open = true;
  window.bench = {
    whole,
    shown: () => (element.isUpdatePending ? '~' : within('input[type=search]').value) + '|' + (within('input[name=free]').checked ? 1 : 0),
    field: () => within('input[type=search]'),
    box: () => within('input[name=free]'),
  };
});
document.body.append(element);
`,
  'engine, bare rows': bare(`
import {buildIndex, search} from '../../src/domain/search/index.ts';
import {synonymsDe} from '../../src/domain/search/synonyms.de.ts';
import {synonymsEnglish} from '../../src/domain/search/synonyms.en.ts';
const make = (offers) => {
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const index = buildIndex(offers, {synonyms: [...synonymsDe, ...synonymsEnglish]});
  return (text, {topics, districts}) => {
    const {hits, total, facets} = search(index, {text, facets: {topic: [...topics], district: [...districts]}});
    return {rows: hits.map(({id}) => byId.get(id)), total, counts: {topics: facets.topic, districts: facets.district}};
  };
};`),
  minisearch: bare(`
import MiniSearch from 'minisearch';
const make = (offers) => {
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const index = new MiniSearch({fields: ['name', 'organization_id', 'keywords', 'description'], searchOptions: {prefix: true, combineWith: 'AND'}});
  index.addAll(offers.map((offer) => ({...offer, keywords: offer.keywords.join(' ')})));
  return (text) => counted(text ? index.search(text).map(({id}) => byId.get(id)) : offers);
};`),
  flexsearch: bare(`
import {Document} from 'flexsearch';
const make = (offers) => {
  const index = new Document({document: {id: 'n', index: ['name', 'organization_id', 'keywords', 'description']}, tokenize: 'forward'});
  offers.forEach((offer, n) => index.add({...offer, n, keywords: offer.keywords.join(' ')}));
  return (text) => {
    if (!text) return counted(offers);
    const found = new Set(index.search(text, {limit: offers.length}).flatMap(({result}) => result));
    return counted(Array.from(found, (n) => offers[n]));
  };
};`),
};
