// Written by scripts/contract.ts from the schemas of the same name.
import type {CheckNode} from '../../check-node.ts';

export const IdCheck: CheckNode = /^[^]{1,200}$/u;
export const CodeCheck: CheckNode = /^[a-z][a-z0-9_]{0,60}$/;
export const LocalDateCheck: CheckNode = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const LocalDateOrTimeCheck: CheckNode =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/;
export const LocalTimeCheck: CheckNode = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
export const InstantCheck: CheckNode = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
export const WebUrlCheck: CheckNode =
  /^(?=[^]{0,2000}$)(https:\/\/[^\s/]|http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?([/?#]|$))[^\s]*$/u;
export const EmailCheck: CheckNode = /^(?=[^]{0,254}$)[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/u;
export const AgsCheck: CheckNode = /^\d{2,8}$/;
export const LandCheck: CheckNode = /^(BB|BE|BW|BY|HB|HE|HH|MV|NI|NW|RP|SH|SL|SN|ST|TH)$/;
