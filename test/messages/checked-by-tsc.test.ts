import { describe, expectTypeOf, it } from 'vitest'
import type { SessionState } from '../../addin/session/session.ts'
import type { refusal } from '../../server/contract/messages/en/refusal.ts'
import type { signIn } from '../../server/contract/messages/en/sign-in.ts'
import { translation } from '../../server/contract/messages/language.ts'
import type { Say } from '../../server/contract/messages/say.ts'
import type { ValuesOf } from '../../server/contract/messages/values.ts'
import type { RefusalName } from '../../server/policy/vocabulary-refusals.ts'
import { post } from './invented.ts'

/** Never run for its result: tsc fails if a correct line does not compile, or a marked one does. */
const say: Say = () => ''

describe('tsc checks', () => {
  it('a message’s name, and its values', () => {
    say(post, 'closed')
    say(post, 'letters', { n: 3, who: 'Jo' })
    // @ts-expect-error There is no such message.
    say(post, 'opened')
    // @ts-expect-error It takes values.
    say(post, 'letters')
    // @ts-expect-error One value is missing.
    say(post, 'letters', { n: 3 })
    // @ts-expect-error A plural counts.
    say(post, 'letters', { n: '3', who: 'Jo' })
    // @ts-expect-error It takes no such value.
    say(post, 'letters', { n: 3, who: 'Jo', whom: 'Mia' })
    // @ts-expect-error It takes no value.
    say(post, 'closed', { n: 3 })
    // @ts-expect-error There is no such way.
    say(post, 'sent', { way: 'fax', n: 1, who: 'Jo' })
  })

  it('a union of names, which needs the values of all', () => {
    const name: 'closed' | 'letters' = 'letters'
    say(post, name as 'closed' | 'letters', { n: 3, who: 'Jo' })
    // @ts-expect-error One of the two takes values.
    say(post, name as 'closed' | 'letters')
  })

  it('names that match what the messages are about', () => {
    expectTypeOf<keyof typeof refusal>().toEqualTypeOf<RefusalName>()
    type Why = Extract<SessionState, { status: 'signed-out' }>['why']
    expectTypeOf<keyof typeof signIn>().toEqualTypeOf<Exclude<Why, 'not-yet'>>()
  })

  it('a translation’s names, and that it uses no other values', () => {
    translation(post, { closed: 'Lo.', letters: '{n, plural, other {#}}' })
    // @ts-expect-error There is no such message.
    translation(post, { opened: 'La.' })
    // @ts-expect-error English has no such value.
    translation(post, { closed: 'Lo {who}.' })
    // @ts-expect-error English gives a text here.
    translation(post, { letters: '{who, plural, other {#}}' })
    // @ts-expect-error English has no such way, so this branch is never taken.
    translation(post, { letters: '{way, select, fax {Lo} other {La}}' })
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
