export declare function newElement(tag: string | undefined, folder?: string): string[];
