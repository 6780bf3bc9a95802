import { execFileSync } from 'node:child_process'

const ofMode = (mode: string) => ['--config', 'vite.config.ts', '--mode', mode]
const server = ofMode('server')
const builds = [
  server,
  // The first of the pane's builds: it empties the folder.
  ['--config', 'vite.config.ts'],
  ...['register', 'selected', 'sign-in', 'commands', 'microsoft-ajax', 'watch-ajax'].map(ofMode),
  ['--config', 'test/outlook/vite.config.ts'],
]

/**
 * Builds the server, the panes, the register's page, the commands and the stand-in Outlook's page: once for a whole run of the tests,
 * so that none looks at yesterday's, and for `npm start`. In a process of its own: within vitest it would come out as it
 * is for tests, not as a council gets it.
 */
export default function setup(): void {
  for (const which of builds) build(which)
}

/** Builds the server alone, as it runs in production. */
export const buildServer = (): void => build(server)

function build(which: string[]): void {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...which, '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'production' },
    // What a build says never mixes with what a bench prints.
    stdio: ['ignore', 2, 2],
  })
}
