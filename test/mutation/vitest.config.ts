import { defineConfig } from 'vitest/config'

const policy = [
  'standing',
  'standing-details',
  'compose',
  'compose-draft',
  'scope',
  'ways',
  'listed-people',
  'who-is-meant',
  'formal-warning',
  'decision',
].map((name) => `test/policy/${name}.test.ts`)
const pane = ['standing-view', 'standing-view-details', 'standing-words', 'who-to-ask'].map(
  (name) => `test/pane/${name}.test.ts`,
)

/** The tests that must notice a changed rule of the standing, without a store and without a browser. */
export default defineConfig({
  test: { environment: 'node', include: [...policy, ...pane], isolate: false, testTimeout: 120_000 },
})
