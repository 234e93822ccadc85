import {expect} from '@open-wc/testing';
import '../../src/define/appointment-request.ts';
describe('x', () => { it('y', () => expect(1).to.equal(1)); });
