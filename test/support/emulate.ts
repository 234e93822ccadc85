import {executeServerCommand} from '@web/test-runner-commands';

/** What a visitor has set on the device, and how good the network is. */
export interface Device {
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly colorScheme?: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
  /** Paths of files that the network does not deliver. */
  readonly missing?: readonly string[];
}

/** Pretends a device until the next call, or the end of the test file; `emulate({})` goes back to the real one. */
export async function emulate({forcedColors, reducedMotion, colorScheme, media, missing}: Device): Promise<void> {
  const features = {
    ...(forcedColors && {'forced-colors': forcedColors}),
    ...(reducedMotion && {'prefers-reduced-motion': reducedMotion}),
    ...(colorScheme && {'prefers-color-scheme': colorScheme}),
  };
  await executeServerCommand('emulate', {features, media: media ?? '', missing: missing ?? []});
}
