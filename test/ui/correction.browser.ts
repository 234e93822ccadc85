import {expect} from '@open-wc/testing';
import '../../src/define/offer-card.ts';
import {directory} from '../../src/contract/examples/directory.ts';
import {desk, requests} from '../../src/contract/examples/requests.ts';
import type {Desk} from '../../src/contract/requests.ts';
import {newKeyPair, unseal} from '../../src/domain/asking/sealing.ts';
import {OfferCard} from '../../src/elements/offer-card/offer-card.ts';
import {askingTown} from '../../stories/support/memory-requests.ts';
import {present as now} from '../../stories/support/present.ts';
import {AskingPage} from '../support/asking-page.ts';
import {mount} from '../support/mount.ts';
import {allByRole} from '../support/shown.ts';
import {restore} from '../support/town.ts';
import {waitUntil} from '../support/wait-until.ts';

const pair = await newKeyPair();

describe('a correction of an offer', () => {
  afterEach(restore);

  const open = async (name: string, kinds: string[]) => {
    const one: Desk = {...desk, kinds, keys: [{recipient: pair.recipient}]};
    const source = {...directory.source, email: 'daten@musterstadt.example'};
    const offers = [{id: 'babykorb', name: 'Babykorb'}];
    const town = askingTown(name, {...directory, source, offers, requests: {...requests, desks: [one]}});
    return {town, page: new AskingPage(await mount(OfferCard, {'data-api': town.url, offer: 'babykorb', now}))};
  };

  it('is sealed for the desk that takes corrections, about the offer', async () => {
    const {town, page} = await open('hinweis', ['correction']);
    await page.press('Stimmt etwas nicht?');
    await page.reads('Was stimmt nicht?');
    await page.press('Absenden');
    await page.reads('Bitte schreiben, was nicht stimmt.');
    await page.type('Ihr Hinweis', 'Die Telefonnummer ist eine andere.');
    await expect(page.element).to.be.accessible();
    await page.press('Absenden');
    await page.reads('Danke für den Hinweis');
    const {items} = await town.ledger.list(directory.source.ags, [desk.id], {limit: 10});
    expect(items[0]).to.include({kind: 'correction', about: 'offers/babykorb'});
    const message: unknown = JSON.parse(await unseal(items[0]?.sealed ?? '', [pair.identity]));
    expect(message).to.include({message: 'Die Telefonnummer ist eine andere.', answer: 'none'});
  });

  it('is a mail where no desk takes corrections', async () => {
    const {page} = await open('hinweis-per-mail', ['appointment']);
    await page.press('Stimmt etwas nicht?');
    await waitUntil(() => allByRole(page.element, 'link', 'Stimmt etwas nicht?').length === 1, 'a link to mail');
    expect(allByRole(page.element, 'link')[0]?.getAttribute('href')).to.match(/^mailto:daten@musterstadt\.example/);
  });
});
