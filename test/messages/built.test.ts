import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { failure } from '../../server/contract/messages/en/failure.ts'
import { refusal } from '../../server/contract/messages/en/refusal.ts'
import { say } from '../../server/contract/messages/say.ts'
import { compiledMessages } from '../../vite.config.ts'
import { post } from './invented.ts'

const top = join(import.meta.dirname, '../..').replaceAll('\\', '/')
const folder = `${top}/server/contract/messages`
/** Treated as a messages file. */
const ofPost = `${folder}/yy/post.ts`
const entry = `${folder}/entry.ts`
const files = new Map([
  [ofPost, `export const post = ${JSON.stringify(post)} as const`],
  [
    entry,
    `export { failure } from './en/failure.ts'
     export { post } from './yy/post.ts'
     export { say } from './say.ts'
     import './en/refusal.ts'`,
  ],
])

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
  ],
  build: {
    write: false,
    target: 'es2023',
    lib: { entry, formats: ['es'] },
  },
})) as [Rolldown.RolldownOutput]
const { code } = made[0].output[0]
const built = await import(`data:text/javascript,${encodeURIComponent(code)}`)

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
