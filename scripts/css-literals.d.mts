import type {Plugin} from 'rollup';

export declare function cssLiterals(): Plugin;
export declare function shortenLiterals(code: string): string;
export declare function shortenCss(css: string): string;
