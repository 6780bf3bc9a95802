import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import { fluentForNode } from './test/support/process/fluent-for-node.ts'

// The workers and the programs that they start keep what Node has compiled.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'contact-register-compiled')

const seconds = (n: number) => n * 1000

type Options = Pick<NonNullable<TestProjectInlineConfiguration['test']>, 'globalSetup' | 'maxWorkers' | 'sequence'>

/** One kind of test: where its files are, and the time-out of each test. */
function kind(name: string, include: string[], testTimeout: number, options: Options = {}) {
  return {
    extends: true,
    test: { name, include, testTimeout, hookTimeout: testTimeout * 3, ...options },
  } satisfies TestProjectInlineConfiguration
}

/** Complete tables and long seeds are for `npm run test:full`. */
const isFull = process.env.TESTS === 'full'

const all = (...folders: string[]) => folders.map((folder) => `test/${folder}/**/*.test.ts`)
/** Tests that need neither store nor browser. */
const pure = all(
  'budgets',
  'isolation',
  'letters',
  'mail-flow',
  'manifest',
  'texts',
  'pane',
  'policy',
  'security',
  'settings',
  'sheets',
  'simulate',
  // One per line, because many people add to this list.
)
/** A real PostgreSQL, and the server and its command as built. */
const server = { globalSetup: ['test/support/store/postgres.ts', 'test/support/build-server.ts'] }
const browser = {
  globalSetup: ['test/support/build.ts', 'test/support/unpack-chromium.ts'],
  // They mostly wait for pages and time-outs, so they are a group of their own.
  maxWorkers: 3,
  sequence: { groupOrder: 1 },
}

/** Short files whose tests take long. */
const long = [
  ...['test/simulate/seeds/first', 'test/simulate/seeds/later', 'test/isolation/isolate', 'test/pane/transcripts'],
  ...['test/pane/kept/written-stays', 'test/pane/outlook/switches', 'test/pane/kept/draft-versions'],
  ...['test/policy/report/report', 'test/http/running/hostile-originals', 'test/http/import/import-at-work'],
]

/** Vitest begins with the largest files; these go before them, so that none runs alone at the end. */
class LongFirst extends BaseSequencer {
  override async sort(...[files]: Parameters<BaseSequencer['sort']>) {
    const isLong = ({ moduleId }: (typeof files)[number]) => long.some((one) => moduleId.includes(`/${one}.`))
    return (await super.sort(files)).toSorted((one, other) => Number(isLong(other)) - Number(isLong(one)))
  }
}

export default defineConfig({
  plugins: [fluentForNode],
  test: {
    environment: 'node',
    exclude: isFull ? [] : ['**/*.full.test.ts'],
    // A test that passes only on the second attempt is a failing test.
    retry: 0,
    // For two cores; the stores and the browser need their share.
    maxWorkers: 2,
    allowOnly: false,
    restoreMocks: true,
    setupFiles: 'test/support/process/leaves-nothing.ts',
    sequence: { sequencer: LongFirst },
    // Modules load once for all test files in a worker.
    isolate: false,
    // Node gives up an address of `localhost` after 250 ms, which a busy machine needs now and then, and the other address
    // has no server.
    execArgv: [`--network-family-autoselection-attempt-timeout=${seconds(10)}`],
    // Waits for a condition, however busy the machine is.
    expect: { poll: { timeout: seconds(10) } },
    projects: [
      // Some wait for programs that they start, so a third worker fills the gaps; a group of their own for it.
      kind('unit', [...pure, 'test/*.test.ts'], seconds(30), { maxWorkers: 3, sequence: { groupOrder: 2 } }),
      kind('register', all('register', 'cases', 'post', 'original-text'), seconds(30), server),
      kind('http', all('http'), seconds(30), server),
      kind('browser', all('browser'), seconds(90), browser),
    ],
  },
})
