#!/usr/bin/env node
import {existsSync} from 'node:fs';

const built = new URL('../dist/cli.js', import.meta.url);
if (existsSync(built)) {
  await import(built.href);
} else {
  console.error('familienlotse ist noch nicht gebaut. Bitte zuerst „npm run build“ aufrufen.');
  console.error('familienlotse is not built yet. Please run “npm run build” first.');
  process.exitCode = 1;
}
