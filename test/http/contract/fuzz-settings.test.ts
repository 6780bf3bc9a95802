import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settingsParts } from '../../../server/policy/vocabulary.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { council } from '../../support/acts.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherStore, stores } from '../../support/store/stores.ts'
import { openOffice, problemOf } from '../support/office.ts'
import { serverFor, startServer } from '../support/server.ts'

const { letters, ...wording } = council.wording

describe.each(eitherStore)('settings that break the rules, on $store', ({ newRegister }) => {
  const posts = { ...council.posts, ict: { address: 'mail@elsewhere.example' } }
  const stranger = { name: 'Ned', post: 'Agency', address: 'ned@elsewhere.example', deputy: null }
  const bad: [what: string, change: object, status: number, refusal: string, path?: RegExp][] = [
    [
      'a sentence without its placeholder',
      { part: 'letters', value: { ...letters, who: 'Write.' } },
      400,
      'not-valid',
      /who/,
    ],
    [
      'an unknown placeholder',
      { part: 'letters', value: { ...letters, closing: 'Yours, {king}' } },
      400,
      'not-valid',
      /closing/,
    ],
    [
      'a letter part left out',
      { part: 'letters', value: { ...letters, ombudsman: ' ' } },
      400,
      'not-valid',
      /ombudsman/,
    ],
    ['an unknown sentence', { part: 'letters', value: { ...letters, ps: 'Bye' } }, 400, 'not-valid', /value/],
    [
      'a review after seven months',
      { part: 'periods', value: { ...council.periods, reviewWithinMonths: 7 } },
      400,
      'not-valid',
      /reviewWithinMonths/,
    ],
    ['no service', { part: 'services', value: [] }, 400, 'not-valid', /value/],
    ['a service twice', { part: 'services', value: ['Parks', 'parks '] }, 400, 'not-valid', /value/],
    ['a post elsewhere', { part: 'posts', value: posts }, 422, 'address-not-councils'],
    ['a contact elsewhere', { part: 'contacts', value: [stranger] }, 422, 'address-not-councils'],
    [
      'a deputy elsewhere',
      {
        part: 'contacts',
        value: [{ ...council.contacts[0], deputy: { name: 'Ned', post: 'Agency', address: stranger.address } }],
      },
      422,
      'address-not-councils',
    ],
    [
      'no officer',
      { part: 'posts', value: { ...council.posts, authorisingOfficers: [] } },
      400,
      'not-valid',
      /authorisingOfficers/,
    ],
    ['nothing new', { part: 'services', value: council.services }, 422, 'not-changed'],
    ['no reason', { part: 'services', value: ['Parks'], why: '  ' }, 400, 'not-valid', /why/],
    ['a part that is not the keeper’s', { part: 'domains', value: ['evil.example'] }, 400, 'not-valid'],
    ['an unknown field', { part: 'services', value: ['Parks'], by: 'somebody' }, 400, 'not-valid'],
    [
      'a link that is not https',
      { part: 'complaints', value: { complaintsUrl: 'http://a.example', ombudsman: council.ombudsman } },
      400,
      'not-valid',
      /complaintsUrl/,
    ],
  ]
  test('are refused with the path of the faulty value, and nothing is saved', async () => {
    const server = await serverFor(newRegister)
    const { ruth } = await openOffice(server)
    const before = await rowCounts(server.register)
    for (const [what, change, status, refusal, path] of bad) {
      const told = await ruth.post('/api/settings/change', { base: 0, why: 'Trying', ...change })
      expect(problemOf(told), what).toEqual([status, refusal])
      if (path) expect((told.body.errors as { path: string }[]).map((one) => one.path).join(' '), what).toMatch(path)
    }
    expect(await rowCounts(server.register)).toEqual(before)
  })
})

describe('malformed settings', () => {
  const [{ newRegister }] = stores as [(typeof stores)[number]]

  test('are refused with an explanation or saved as a readable version, and never cause a server error', async () => {
    const server = await startServer(await newRegister())
    try {
      const { ruth } = await openOffice(server)
      const parts = {
        ...council,
        wording,
        letters,
        ways: council.ways,
        complaints: { complaintsUrl: council.complaintsUrl, ombudsman: council.ombudsman },
      }
      const part = fc.constantFrom(...settingsParts)
      const leaf = fc.oneof(
        fc.uint8Array({ maxLength: 40 }).map((some) => Buffer.from(some).toString('latin1')),
        fc.integer(),
        fc.constant(null),
        fc.jsonValue({ maxDepth: 2 }),
      )
      await fc.assert(
        fc.asyncProperty(part, leaf, fc.nat(), async (name, value, which) => {
          const changed = spoilt(parts[name], value as never, which)
          const told = await ruth.post('/api/settings/change', { part: name, base: 0, why: newId(), value: changed })
          expect([200, 400, 409, 422]).toContain(told.status)
          const seen = await ruth.get('/api/settings')
          expect(seen.status).toBe(200)
        }),
        { numRuns: 150 },
      )
      expect(server.logged()).not.toContain('not readable')
    } finally {
      await server.stop()
    }
  })
})

/** The value with one of its leaves replaced by another. */
function spoilt(value: unknown, leaf: unknown, which: number): unknown {
  if (Array.isArray(value) && value.length > 0) {
    const place = which % value.length
    return value.map((one, i) => (i === place ? spoilt(one, leaf, Math.floor(which / value.length)) : one))
  }
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    const names = Object.keys(value)
    const name = names[which % names.length] ?? ''
    const within = (value as Record<string, unknown>)[name]
    return { ...value, [name]: spoilt(within, leaf, Math.floor(which / names.length)) }
  }
  return leaf
}
