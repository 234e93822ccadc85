import type {ProviderKind} from '../src/contract/codes.ts';

/** A club or company may be called after a town; then it is not the town. */
const isBody = /\be\.\s?V\b|\bg?GmbH\b|\bUG\b|\bStiftung\b|Genossenschaft|\beG\b/i;

/**
 * Signs in a Träger's name, the surest first: the welfare associations (the Diakonie is one, though of the church), parents who say
 * so, churches, and last towns and their unions.
 */
const signs: readonly [kind: ProviderKind, sign: RegExp, not?: RegExp][] = [
  [
    'welfare',
    /\bAWO\b|Arbeiterwohlfahrt|\bDRK\b|Rotes Kreuz|Diakon|Caritas|Lebenshilfe|Paritätisch|Johanniter|Malteser|\bASB\b|Arbeiter-Samariter/i,
  ],
  ['parents', /Eltern-?initiative|Elternverein/i],
  ['church', /\b(ev|kath)\.|Evangelisch|Katholisch|Kirchen|Kirchspiel|Pfarrei/i],
  [
    'public',
    /^(Gemeinde|Stadt|Amt|Landeshauptstadt|Hansestadt|Universitätsstadt|Kreis|Flecken|(Schul|Kita-|Kindergarten)?(zweck)?verband)\b/i,
    isBody,
  ],
];

/** A code of `providerKinds` where the name makes it plain; `''` where it does not. */
export const providerKind = (name: string): ProviderKind | '' =>
  signs.find(([, sign, not]) => sign.test(name) && !not?.test(name))?.[0] ?? '';
