import type {Plugin} from 'vite';

export function customElementsPlugin(root: string): Plugin;
