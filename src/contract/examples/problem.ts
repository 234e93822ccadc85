import type {Problem} from '../problem.ts';

export const notFound: Problem = {
  type: 'about:blank',
  title: 'Not Found',
  status: 404,
  instance: '/api/musterstadt/angebote.json',
};

/** What a client says when a document is not what the contract promises. */
export const brokenRecord: Problem = {
  type: 'urn:familienlotse:problem:schema',
  title: 'expected text like /^(\\+[1-9]\\d{4,14}|1\\d{2,5})$/, got "0800-abc"',
  detail: 'The record is left out, the others are shown.',
  instance: 'https://musterstadt.example/api/offers.json',
  pointer: 'items[3].phones[0].number',
};

export const problems = [notFound, brokenRecord];
