import { describe, expectTypeOf, it } from 'vitest'
import type { SessionState } from '../../addin/session/session.ts'
import type { Say } from '../../server/contract/texts/say.ts'
import type { ValuesOf } from '../../server/contract/texts/values.ts'
import type { refusal } from '../../server/contract/texts/words/refusal.ts'
import type { signIn } from '../../server/contract/texts/words/sign-in.ts'
import type { RefusalName } from '../../server/policy/vocabulary-refusals.ts'
import { post } from './invented.ts'

/** Never run for its result: tsc fails if a correct line does not compile, or a marked one does. */
const say: Say = () => ''

describe('tsc checks', () => {
  it('a text’s values', () => {
    say(post.closed)
    say('{n, plural, one {# letter} other {# letters}} from {who}.', { n: 3, who: 'Jo' })
    say(post.letters, { n: 3, who: 'Jo' })
    // @ts-expect-error There is no such text in the table.
    say(post.opened)
    // @ts-expect-error It takes values.
    say(post.letters)
    // @ts-expect-error One value is missing.
    say('{n} from {who}.', { n: 3 })
    // @ts-expect-error A plural counts.
    say(post.letters, { n: '3', who: 'Jo' })
    // @ts-expect-error It takes no such value.
    say(post.letters, { n: 3, who: 'Jo', whom: 'Mia' })
    // @ts-expect-error It takes no value.
    say('Nothing.', { n: 3 })
    // @ts-expect-error There is no such way.
    say(post.sent, { way: 'fax', n: 1, who: 'Jo' })
  })

  it('one of several texts, which needs the values of all', () => {
    const name: 'closed' | 'letters' = 'letters'
    say(post[name as 'closed' | 'letters'], { n: 3, who: 'Jo' })
    // @ts-expect-error One of the two takes values.
    say(post[name as 'closed' | 'letters'])
  })

  it('names that match what the messages are about', () => {
    expectTypeOf<keyof typeof refusal>().toEqualTypeOf<RefusalName>()
    type Why = Extract<SessionState, { status: 'signed-out' }>['why']
    expectTypeOf<keyof typeof signIn>().toEqualTypeOf<Exclude<Why, 'not-yet'>>()
  })

  it('the values of an ICU text, however nested', () => {
    type Text = string | number
    expectTypeOf<keyof ValuesOf<'Nothing.'>>().toEqualTypeOf<never>()
    expectTypeOf<ValuesOf<'{a} and { b }.'>>().toEqualTypeOf<{ readonly a: Text; readonly b: Text }>()
    expectTypeOf<ValuesOf<'{n, plural, one {n} other {{n} of {m}}}'>>().toEqualTypeOf<{
      readonly n: number
      readonly m: Text
    }>()
    expectTypeOf<
      ValuesOf<'{k,select,a{x}b{{n, plural, one {y {q}} other {z}} v}other{}} {l, select, c {} other {}}'>
    >().toEqualTypeOf<{
      readonly k: 'a' | 'b' | 'other'
      readonly n: number
      readonly q: Text
      readonly l: 'c' | 'other'
    }>()
    expectTypeOf<ValuesOf<'{n, number} {m, number, ::percent}'>>().toEqualTypeOf<{
      readonly n: number
      readonly m: number
    }>()
    expectTypeOf<ValuesOf<'{day, date, long} {at, time}'>>().toEqualTypeOf<{
      readonly day: never
      readonly at: never
    }>()
  })
})
