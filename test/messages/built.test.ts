import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { compiledMessages, inlinedMessages } from '../../addin/words/build/compiled-messages.ts'
import { failure as welshFailure } from '../../server/contract/messages/cy/failure.ts'
import { failure } from '../../server/contract/messages/en/failure.ts'
import { refusal } from '../../server/contract/messages/en/refusal.ts'
import { signIn } from '../../server/contract/messages/en/sign-in.ts'
import { language } from '../../server/contract/messages/language.ts'
import { say, speaker } from '../../server/contract/messages/say.ts'
import { post } from './invented.ts'

const top = join(import.meta.dirname, '../..').replaceAll('\\', '/')
const folder = `${top}/server/contract/messages`
/** Treated as a messages file. */
const ofPost = `${folder}/yy/post.ts`
const entry = `${folder}/entry.ts`
/** Treated as a file of the add-in, which says messages by name. */
const saying = `${top}/addin/saying.ts`
/** The same, for a reader whose language is passed in under the same name. */
const sayingInLanguage = `${top}/server/saying-in-language.ts`
const files = new Map([
  [ofPost, `export const post = ${JSON.stringify(post)} as const`],
  [
    entry,
    `export { failure } from './en/failure.ts'
     export { post } from './yy/post.ts'
     export { say } from './say.ts'
     import './en/refusal.ts'`,
  ],
  [
    saying,
    `import { failure } from '../server/contract/messages/en/failure.ts'
     import { signIn as texts } from '../server/contract/messages/en/sign-in.ts'
     import { say } from '../server/contract/messages/say.ts'
     export { failure as welshFailure } from '../server/contract/messages/cy/failure.ts'
     export { language } from '../server/contract/messages/language.ts'
     export { speak } from '../server/contract/messages/say.ts'
     export const left = () => say(texts, 'left')
     export const tried = (late) => say(failure, late ? 'timed-out' : 'unreachable')
     export const waits = (seconds) => say(failure, 'takes-this-in', { seconds })`,
  ],
  [
    sayingInLanguage,
    `import { failure } from '../server/contract/messages/en/failure.ts'
     import { say } from '../server/contract/messages/say.ts'
     export const own = (say) => say(failure, 'unreachable')
     export const ofReader = ({ say }) => say(failure, 'unreachable')
     export const ofReaderOrPage = ({ say: own = say }) => own(failure, 'unreachable')
     export const taken = (reader) => {
       const { say } = reader
       return say(failure, 'unreachable')
     }`,
  ],
])

async function codeOf(file: string): Promise<string> {
  const made = (await build({
    configFile: false,
    root: top,
    logLevel: 'error',
    plugins: [
      {
        name: 'files-of-this-test',
        enforce: 'pre',
        resolveId: (id, importer) => (files.has(id) ? id : importer === entry && id.includes('/yy/') ? ofPost : null),
        load: (id) => files.get(id),
      },
      compiledMessages,
      inlinedMessages,
    ],
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: file, formats: ['es'] },
    },
  })) as [Rolldown.RolldownOutput]
  return made[0].output[0].code
}
const run = (code: string) => import(`data:text/javascript,${encodeURIComponent(code)}`)
const code = await codeOf(entry)
const built = await run(code)

it('a build says the same as the sources', () => {
  for (const name of Object.keys(failure) as (keyof typeof failure)[])
    expect(built.say(built.failure, name, { seconds: 7 })).toBe(say(failure, name, { seconds: 7 }))
  for (const n of [0, 1, 2, 1234])
    for (const way of ['email', 'letter', 'other'] as const) {
      expect(built.say(built.post, 'sent', { n, way, who: 'Jo' })).toBe(say(post, 'sent', { n, way, who: 'Jo' }))
      expect(built.say(built.post, 'letters', { n, who: 'Jo' })).toBe(say(post, 'letters', { n, who: 'Jo' }))
    }
})

it('a build has no unparsed text, no parser, and no unused noun', () => {
  expect(code).not.toContain('plural,')
  expect(code.length).toBeLessThan(7000)
  expect(code).toContain(failure.unreachable)
  expect(code).not.toContain(refusal['no-measures'])
})

describe('a text that is said by its name', async () => {
  const short = await codeOf(saying)
  const page = await run(short)

  it('stands where it is said, without its name and its noun', () => {
    expect(page.left()).toBe(say(signIn, 'left'))
    expect([true, false].map(page.tried)).toEqual([say(failure, 'timed-out'), say(failure, 'unreachable')])
    expect(page.waits(5)).toBe(say(failure, 'takes-this-in', { seconds: 5 }))
    expect(short).not.toContain(signIn.cancelled)
    expect(short).not.toContain('cancelled')
  })

  it('is said in another language, in a build as from the sources', () => {
    const inWelsh = speaker(language('cy', [welshFailure]))
    page.speak(page.language('cy', [page.welshFailure]))
    expect([page.tried(true), page.waits(5)]).toEqual([
      inWelsh(failure, 'timed-out'),
      inWelsh(failure, 'takes-this-in', { seconds: 5 }),
    ])
    expect(page.left()).toBe(say(signIn, 'left'))
  })

  it('is said in the language that a function is given, which may have the same name', async () => {
    const { own, ofReader, ofReaderOrPage, taken } = await run(await codeOf(sayingInLanguage))
    const reader = { say: () => 'yn Gymraeg' }
    expect([own(reader.say), ofReader(reader), ofReaderOrPage(reader), taken(reader)]).toEqual(
      Array(4).fill('yn Gymraeg'),
    )
  })
})
