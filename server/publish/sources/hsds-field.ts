import {Email, Instant, LocalDate, WebUrl} from '../../../src/contract/scalars.ts';
import type {Phone} from '../../../src/contract/phone.ts';
import {isObject} from '../draft.ts';
import {languageTag} from '../language-text.ts';
import {readPhone} from '../phone-text.ts';
import {Unreadable} from '../unreadable.ts';
import {objectsIn} from './stock.ts';

/** An object of a feed. Nothing in it is sure: each reader below gives undefined, or an empty list, for what is no value. */
export type Json = Record<string, unknown>;

export const objects = (from: Json, field: string): Json[] => {
  const list = from[field];
  return Array.isArray(list) ? objectsIn(list) : [];
};

export const object = (from: Json, field: string): Json | undefined => {
  const value = from[field];
  return isObject(value) ? value : undefined;
};

export const text = (from: Json, ...fields: string[]): string | undefined => {
  for (const field of fields) {
    const value = from[field];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
};

/** Feeds write numbers as text too. */
export const number = (from: Json, field: string): number | undefined => {
  const value = from[field];
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
};

const matching =
  (schema: {safeParse(value: unknown): {success: boolean}}) =>
  (from: Json, ...fields: string[]): string | undefined =>
    fields.map((field) => text(from, field)).find((value) => value !== undefined && schema.safeParse(value).success);

export const url = matching(WebUrl);
export const email = matching(Email);
export const date = matching(LocalDate);
export const instant = matching(Instant);

const phoneTypes: Readonly<Record<string, string>> = {
  cell: 'mobile',
  mobile: 'mobile',
  fax: 'fax',
  text: 'sms',
  sms: 'sms',
  textphone: 'relay',
  voice: 'voice',
};

/** Numbers that can be dialled; the rest is left out, for a wrong number is worse than none. */
export const phones = (from: Json): Phone[] =>
  objects(from, 'phones').flatMap((phone) => {
    const written = text(phone, 'number')?.replace(/["']/g, '');
    if (written === undefined) return [];
    const type = phoneTypes[text(phone, 'type')?.toLowerCase() ?? ''];
    const extension = phone['extension'];
    const name = text(phone, 'description');
    try {
      return [
        {
          ...readPhone(written, type),
          ...((typeof extension === 'number' || typeof extension === 'string') &&
            String(extension).length <= 20 && {extension: String(extension)}),
          ...(name !== undefined && name.length <= 80 && {name}),
        },
      ];
    } catch (error) {
      if (error instanceof Unreadable) return [];
      throw error;
    }
  });

export const languages = (from: Json): string[] => [
  ...new Set(
    objects(from, 'languages').flatMap((language) => {
      const word = text(language, 'code', 'name');
      return (word !== undefined && languageTag(word)) || [];
    }),
  ),
];

/** Only the fields that have a value: the contract knows no null and no empty list. */
export const present = (record: Json): Json =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
