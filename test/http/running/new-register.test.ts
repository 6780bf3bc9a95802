import { expect, test } from 'vitest'
import { eitherStore } from '../../support/store/stores.ts'
import { environment } from '../support/environment.ts'
import { startMain } from '../support/process.ts'

test.each(eitherStore)(
  'G: on $store, a server says that it made a new register, and what the head of its audit chain is',
  { timeout: 120_000 },
  async ({ emptyPlace }) => {
    const env = environment('http://127.0.0.1:1/keys', await emptyPlace())
    const made = /"level":"warn",[^\n]*"place":"[^"]+"[^\n]*"msg":"a new, empty register was made/
    const first = startMain(env)
    await first.says(made)
    await first.says(/"head":"\d+:[\da-f]{64}","msg":"done for today, and the head of the audit chain"/)
    first.child.kill('SIGTERM')
    await first.ended()

    const again = startMain(env)
    await again.says(/"msg":"listening"/)
    expect(again.written()).not.toMatch(made)
    again.child.kill('SIGTERM')
    await again.ended()
  },
)
