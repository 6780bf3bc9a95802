import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const seconds = (n: number) => n * 1000

type Options = Pick<NonNullable<TestProjectInlineConfiguration['test']>, 'globalSetup' | 'maxWorkers' | 'sequence'>

/** One kind of test: where its files are, and how long one test of it may take. */
function kind(name: string, include: string[], testTimeout: number, options: Options = {}) {
  return {
    extends: true,
    test: { name, include, testTimeout, hookTimeout: testTimeout * 3, ...options },
  } satisfies TestProjectInlineConfiguration
}

/** Complete tables and long seeds are for `npm run test:full`. */
const isFull = process.env.TESTS === 'full'

const all = (...folders: string[]) => folders.map((folder) => `test/${folder}/**/*.test.ts`)
/** What needs neither store nor browser. */
const pure = all(
  'isolation',
  'letters',
  'mail-flow',
  'manifest',
  'messages',
  'pane',
  'policy',
  'settings',
  'sheets',
  // One a line: many hands add to this.
)
const postgres = { globalSetup: ['test/support/store/postgres.ts'] }
const http = { globalSetup: [...postgres.globalSetup, 'test/support/build-server.ts'] }
const browser = {
  globalSetup: ['test/support/build.ts', 'test/support/unpack-chromium.ts'],
  // They mostly wait, for a page or for a time-out of its own; and so they are a group by themselves.
  maxWorkers: 3,
  sequence: { groupOrder: 1 },
}

export default defineConfig({
  test: {
    environment: 'node',
    exclude: isFull ? [] : ['**/*.full.test.ts'],
    // A test that passes only at the second try is a failing test.
    retry: 0,
    // Two cores are what there is; the stores and the browser take their share.
    maxWorkers: 2,
    allowOnly: false,
    restoreMocks: true,
    // What a file needs is loaded once for all that run after it.
    isolate: false,
    // A condition is waited for, however busy the machine is.
    expect: { poll: { timeout: seconds(10) } },
    projects: [
      kind('unit', [...pure, 'test/*.test.ts'], seconds(30)),
      kind('register', all('register', 'cases', 'post', 'words'), seconds(30), postgres),
      kind('http', all('http'), seconds(30), http),
      kind('browser', all('browser'), seconds(90), browser),
    ],
  },
})
