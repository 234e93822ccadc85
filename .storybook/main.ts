import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import {customElementsPlugin} from './custom-elements-plugin.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nobody is told that somebody looks at the stories of a town.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true},
  features: {sidebarOnboardingChecklist: false},
  viteFinal: (vite) => ({
    ...vite,
    // Storybook's own files weigh more; those of the elements have their budgets in the build.
    build: {...vite.build, chunkSizeWarningLimit: 2_000},
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Bundled together, so that Storybook's renderer and the elements share one lit while developing.
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/directive-helpers.js',
        'lit/directives/if-defined.js',
      ],
    },
    plugins: [...(vite.plugins ?? []), customElementsPlugin(fileURLToPath(new URL('..', import.meta.url)))],
  }),
};

export default config;
