import type {
  NewRequest,
  OfficeRequest,
  OfficeRequestList,
  RequestChange,
  RequestMessage,
  RequestStatus,
} from '../request.ts';
import type {Slot, SlotList} from '../slot.ts';

export const slot: Slot = {
  id: 'sozialer-dienst~sprechzeit~20261201T080000Z',
  desk_id: 'sozialer-dienst',
  start: '2026-12-01T09:00:00+01:00',
  end: '2026-12-01T09:45:00+01:00',
  mode: 'in_person',
  place_id: 'familienbuero-markt',
  kinds: ['appointment'],
};

export const telephoneSlot: Slot = {
  id: 'sozialer-dienst~telefon~20261202T130000Z',
  desk_id: 'sozialer-dienst',
  start: '2026-12-02T14:00:00+01:00',
  end: '2026-12-02T14:30:00+01:00',
  mode: 'phone',
  kinds: ['appointment', 'callback'],
};

export const slotList: SlotList = {
  schema: '1.0',
  generated_at: '2026-11-22T06:00:00+01:00',
  items: [slot, telephoneSlot],
};

/** "hallo", sealed to the key of the examples. */
export const sealed = `-----BEGIN AGE ENCRYPTED FILE-----
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBvSWgrN0FlRG02V2twZHFO
bnhnUGttd1FncktzWmNWR2dRZHZqZExvQ25rCjZGR1lOQzFabW5qZkNMSXVzNXlE
QTB1SFE2RkhrcEtuMU0xS3hwWnE0dG8KLS0tIEQvNHA5VVFTVTFFY0hEb2l5QlND
UENPS2R1QmxCaFVid0ZHcU9XSWdoZGMKjo+vVpD6daV2wHBnWd+iiDZou/d4BzOB
5r13inCF/+Hruv4HZQ==
-----END AGE ENCRYPTED FILE-----
`;

export const message: RequestMessage = {
  schema: '1.0',
  written_at: '2026-11-22T21:14:00+01:00',
  kind: 'appointment',
  desk_id: 'sozialer-dienst',
  slot_id: slot.id,
  answer: 'call',
  phone: '030 23125-777',
  message: 'Mein Kind schläft nicht, und ich auch nicht mehr.',
  language: 'de',
};

/** Without a name; the family comes by. */
export const shortMessage: RequestMessage = {
  schema: '1.0',
  written_at: '2026-11-22T21:14:00+01:00',
  kind: 'welcome_visit',
  desk_id: 'willkommen-nord',
  district_id: 'nord',
  answer: 'none',
  reason: 'birth',
  child_birth: '2026-11-01',
};

export const newRequest: NewRequest = {
  kind: 'appointment',
  desk_id: 'sozialer-dienst',
  slot_id: slot.id,
  district_id: 'mitte',
  code: 'K7QF2M9DXW3A',
  sealed,
};

export const requestStatus: RequestStatus = {
  reference: '4TRZ80KM',
  kind: 'appointment',
  state: 'new',
  desk_id: 'sozialer-dienst',
  district_id: 'mitte',
  slot,
  created_at: '2026-11-22T21:14:07+01:00',
  changed_at: '2026-11-22T21:14:07+01:00',
};

export const cancelledRequest: RequestStatus = {
  reference: '00000001',
  kind: 'welcome_visit',
  state: 'cancelled',
  desk_id: 'willkommen-nord',
  created_at: '2026-11-20T08:00:00Z',
  changed_at: '2026-11-22T20:00:00Z',
};

export const officeRequest: OfficeRequest = {
  ...requestStatus,
  sealed,
  version: 1,
  kept_until: '2027-02-20T21:14:07+01:00',
};

/** A correction needs no slot. */
export const correction: NewRequest = {
  kind: 'correction',
  desk_id: 'sozialer-dienst',
  about: 'offers/babykorb',
  code: '0123456789AB',
  sealed,
};

export const notedRequest: OfficeRequest = {
  ...cancelledRequest,
  sealed,
  note: sealed,
  version: 3,
  kept_until: '2027-02-18T08:00:00Z',
};

export const officeRequestList: OfficeRequestList = {desks: ['sozialer-dienst'], items: [officeRequest]};

export const requestChange: RequestChange = {version: 1, state: 'seen'};
