export function msgDescriptions(): {name: string; transform(code: string, id: string): unknown};
export function withoutDescriptions(code: string): string;
