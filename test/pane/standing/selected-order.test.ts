import { expect, it } from 'vitest'
import { gravestFirst, inOrder } from '../../../addin/pane/selected/in-order.ts'
import type { StandingView } from '../../../addin/pane/standing/view.ts'
import { standingName } from '../../../server/contract/texts/words/standing.ts'

const view = (kind: string) =>
  (kind === 'not-checked'
    ? { kind, why: 'no-address' }
    : { kind: 'known', standing: { kind }, address: null }) as StandingView
const listed = (...kinds: string[]) => inOrder(kinds.map((kind, n) => ({ key: `${n} ${kind}`, view: view(kind) })))

it('the senders of several messages are listed by gravity, the gravest first, and by selection within each', () => {
  expect(
    listed('colleague', 'not-on-register', 'restricted', 'not-checked', 'colleague', 'restricted', 'warned'),
  ).toEqual([
    '2 restricted',
    '5 restricted',
    '6 warned',
    '3 not-checked',
    '1 not-on-register',
    '0 colleague',
    '4 colleague',
  ])
})

it('every standing has its place in the list', () => {
  expect([...gravestFirst].sort()).toEqual(Object.keys(standingName).sort())
})
