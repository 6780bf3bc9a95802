import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { saidTexts } from '../../addin/words/build/said-texts.ts'
import { say, speaker } from '../../server/contract/texts/say.ts'
import { welsh } from '../../server/contract/texts/welsh.ts'
import { failure } from '../../server/contract/texts/words/failure.ts'
import { post } from './invented.ts'

const top = join(import.meta.dirname, '../..').replaceAll('\\', '/')
/** Treated as a table of texts, and as a file of the add-in that says some where they stand. */
const ofPost = `${top}/server/contract/texts/words/post.ts`
const saying = `${top}/addin/saying.ts`
const files = new Map([
  [ofPost, `export const post = ${JSON.stringify(post)}`],
  [
    saying,
    `import { failure } from '../server/contract/texts/words/failure.ts'
     import { say, speak } from '../server/contract/texts/say.ts'
     import { welsh } from '../server/contract/texts/welsh.ts'
     import { post } from ${JSON.stringify(ofPost)}
     export { failure, post, say }
     export const inWelsh = () => speak(welsh)
     export const reload = (late) => say(late ? 'Try again' : \`Close\`)
     export const rows = (n) => say('{n, plural, one {# row} other {# rows}}', { n })
     export const ofReader = (reader) => reader.say('Close')`,
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
        resolveId: (id) => (files.has(id) ? id : null),
        load: (id) => files.get(id),
      },
      saidTexts(),
    ],
    build: { write: false, target: 'es2023', lib: { entry: file, formats: ['es'] } },
  })) as [Rolldown.RolldownOutput]
  return made[0].output[0].code
}

describe('a build', async () => {
  const code = await codeOf(saying)
  const page = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)

  it('says the same as the sources', () => {
    for (const name of Object.keys(failure) as (keyof typeof failure)[])
      expect(page.say(page.failure[name], { seconds: 7 })).toBe(say(failure[name], { seconds: 7 }))
    for (const n of [0, 1, 2, 1234])
      for (const way of ['email', 'letter', 'other'] as const) {
        expect(page.say(page.post.sent, { n, way, who: 'Jo' })).toBe(say(post.sent, { n, way, who: 'Jo' }))
        expect(page.say(page.post.letters, { n, who: 'Jo' })).toBe(say(post.letters, { n, who: 'Jo' }))
      }
    expect([page.reload(true), page.reload(false)]).toEqual(['Try again', 'Close'])
    expect([page.rows(1), page.rows(2)]).toEqual(['1 row', '2 rows'])
    expect(page.ofReader({ say: (text: string) => `${text}!` })).toBe('Close!')
  })

  it('has no text that is still to be parsed, no parser, and of the Welsh only what it says', () => {
    expect(code).not.toContain('plural,')
    expect(code).toContain(welsh.texts.get(failure.unreachable))
    expect(code).not.toContain(welsh.texts.get('Saved views') ?? 'Golygon')
    expect(code.length).toBeLessThan(9000)
  })

  it('says a text in Welsh as the sources do', () => {
    const inWelsh = speaker(welsh)
    page.inWelsh()
    expect(page.say(page.failure.unreachable)).toBe(inWelsh(failure.unreachable))
    expect([page.reload(true), page.reload(false)]).toEqual([inWelsh('Try again'), inWelsh('Close')])
    expect(inWelsh('Close')).not.toBe('Close')
    expect(page.rows(2)).toBe(inWelsh('{n, plural, one {# row} other {# rows}}', { n: 2 }))
    expect(page.say(page.post.closed)).toBe(post.closed)
  })
})
