import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const seconds = (n: number) => n * 1000

/** One kind of test: where its files are, and how long one test of it may take. */
function kind(name: string, include: string[], testTimeout: number, globalSetup: string[] = []) {
  return {
    extends: true,
    test: { name, include, testTimeout, hookTimeout: testTimeout * 3, globalSetup },
  } satisfies TestProjectInlineConfiguration
}

const all = (...folders: string[]) => folders.map((folder) => `test/${folder}/**/*.test.ts`)
/** What needs neither store nor browser. */
const pure = all(
  'letters',
  'mail-flow',
  'manifest',
  'pane',
  'policy',
  'settings',
  'sheets',
  // One a line: many hands add to this.
)
const postgres = 'test/support/postgres.ts'
const built = ['test/support/build.ts', 'test/support/unpack-chromium.ts']

export default defineConfig({
  test: {
    environment: 'node',
    // A test that passes only at the second try is a failing test.
    retry: 0,
    // Two cores are what there is; the stores and the browser take their share.
    maxWorkers: 2,
    allowOnly: false,
    restoreMocks: true,
    // A condition is waited for, however busy the machine is.
    expect: { poll: { timeout: seconds(10) } },
    projects: [
      kind('unit', [...pure, 'test/*.test.ts'], seconds(30)),
      kind('register', all('register', 'cases', 'post'), seconds(30), [postgres]),
      kind('http', all('http'), seconds(30), [postgres]),
      kind('browser', all('browser'), seconds(90), built),
    ],
  },
})
