export function htmlLiterals(): {name: string; transform(code: string, id: string): unknown};
export function foldWhiteSpace(code: string): string;
