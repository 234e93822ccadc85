import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter, summaryReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {findBrowser} from './scripts/browser.mjs';
import {countReporter} from './scripts/test-count.mjs';
import {embedHost} from './test/embed/host.mjs';
import {emulatePlugin} from './test/support/emulate-plugin.mjs';

const rootDir = fileURLToPath(new URL('.', import.meta.url));
const {executablePath, args, env, headless} = await findBrowser();
const host = embedHost(rootDir);

export default {
  rootDir,
  files: 'test/**/*.browser.ts',
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath, args, env, headless},
      // A second tab is a background tab: its frames stop, and axe waits for them in vain.
      concurrency: 1,
    }),
  ],
  // Without `production` lit says on the console that it is in its development form.
  nodeResolve: {browser: true, exportConditions: ['production', 'default']},
  plugins: [
    host.plugin,
    emulatePlugin(),
    // The same configuration as the build: with other class fields than legacy ones no property would be reactive.
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
  ],
  middleware: [host.middleware],
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    ...(process.env.CI ? [summaryReporter()] : []),
    countReporter(),
  ],
  testsStartTimeout: 30_000,
  testsFinishTimeout: 300_000,
  testFramework: {config: {ui: 'bdd', timeout: 60_000}},
};
