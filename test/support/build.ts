import { execFileSync } from 'node:child_process'

const ofMode = (mode: string) => ['--config', 'vite.config.ts', '--mode', mode]
const server = ofMode('server')
const builds = [
  server,
  // The first of the pane's builds: it empties the folder.
  ['--config', 'vite.config.ts'],
  ...['register', 'selected', 'sign-in', 'commands'].map(ofMode),
  ['--config', 'test/outlook/vite.config.ts'],
]

/**
 * Builds the server, the panes, the register's page, the commands and the stand-in Outlook's page: once per test run,
 * so that no test uses an old build, and for `npm start`. In a separate process: inside vitest the result would be a
 * test build, not the one a council gets.
 */
export default function setup(): void {
  if (!isBuilt()) for (const which of builds) build(which)
}

/** Builds the server alone, as in production. */
export function buildServer(): void {
  if (!isBuilt()) build(server)
}

/** `npm test` has built already. */
const isBuilt = () => process.env.IS_BUILT === 'yes'

function build(which: string[]): void {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...which, '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'production' },
    // Keeps build output out of what a benchmark prints.
    stdio: ['ignore', 2, 2],
  })
}
