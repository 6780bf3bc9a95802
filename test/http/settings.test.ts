import { describe, expect, test } from 'vitest'
import { letterKinds, settingsParts } from '../../server/policy/vocabulary.ts'
import { colleagues, customers } from '../cast.ts'
import { council } from '../support/acts.ts'
import { eitherStore } from '../support/store/stores.ts'
import { agreed, inForce, openOffice, problemOf, standingFor } from './support/office.ts'
import { warnAna } from './support/requests.ts'
import { serverFor, type Told } from './support/server.ts'

type Part = {
  part: string
  version: { number: number; by: { name: string } | null; why: string | null }
  value: unknown
}
const partOf = ({ body }: Told, name: string) => (body.parts as Part[]).find(({ part }) => part === name)
const services = (value: string[], given: object = {}) => ({
  part: 'services',
  base: 0,
  why: 'A new department',
  value,
  ...given,
})
const { letters, ...wording } = council.wording

describe.each(eitherStore)('settings, on $store', ({ newRegister }) => {
  test('a change by the keeper takes effect at once for everybody, and records who made it, when and why', async () => {
    const office = await openOffice(await serverFor(newRegister))
    const before = await office.ruth.get('/api/settings')
    expect((before.body.parts as Part[]).map(({ part }) => part)).toEqual([...settingsParts])
    expect(partOf(before, 'services')).toMatchObject({ version: { number: 0, by: null }, value: council.services })

    const changed = await office.ruth.post('/api/settings/change', services([...council.services, 'Parks']))
    expect(changed).toMatchObject({ status: 200, body: { part: 'services', number: 1 } })
    expect((await office.amira.get('/api/me')).body.council).toMatchObject({
      services: [...council.services, 'Parks'],
    })
    expect(await office.amira.post('/api/warnings', { ...warnAna, service: 'Parks' })).toMatchObject({ status: 201 })

    // G (HSE): nothing is said about support until the council has written it.
    const toldOfSupport = async () => (await office.amira.get('/api/staff-support')).body.support
    expect(await toldOfSupport()).toBeNull()
    const say = (base: number, staffSupport: object | null) =>
      office.ruth.post('/api/settings/change', {
        part: 'duties',
        base,
        why: 'Care for staff',
        value: { ...council.duties, staffSupport },
      })
    expect(problemOf(await say(0, { words: 'Ring us.', url: 'http://ambleford.example' }))).toEqual([400, 'not-valid'])
    expect(await say(0, { words: 'Ring the helpline.' })).toMatchObject({ status: 200 })
    expect(await toldOfSupport()).toEqual({ words: 'Ring the helpline.', url: null })
    expect(await say(1, null)).toMatchObject({ status: 200 })
    expect(await toldOfSupport()).toBeNull()
    expect(partOf(await office.frances.get('/api/settings'), 'services')?.version).toMatchObject({
      number: 1,
      by: { name: 'Ruth Abbey' },
      why: 'A new department',
    })
  })

  test('two servers on one register: the other follows within two seconds, and of two changes one succeeds', async () => {
    const where = await newRegister()
    const one = await serverFor(async () => where)
    const other = await serverFor(async () => where)
    const [atOne, atOther] = [await openOffice(one), await openOffice(other)]
    await atOther.amira.get('/api/me')
    expect(await atOne.ruth.post('/api/settings/change', services(['Parks']))).toMatchObject({ status: 200 })
    // The register itself checks the version, however old the copy in this server is.
    const second = await atOther.ruth.post('/api/settings/change', services(['Libraries']))
    expect(problemOf(second)).toEqual([409, 'changed-meanwhile'])
    expect(partOf(await atOther.ruth.get('/api/settings'), 'services')?.value).toEqual(['Parks'])
    other.wait(2_000)
    expect((await atOther.amira.get('/api/me')).body.council).toMatchObject({ services: ['Parks'] })
  })

  test('the history shows who changed what, when and why, with the differences; an earlier version can be restored', async () => {
    const server = await serverFor(newRegister)
    const { ruth, amira } = await openOffice(server)
    await ruth.post('/api/settings/change', {
      part: 'wording',
      base: 0,
      why: 'Warmer',
      value: { ...wording, warning: 'Be kind.' },
    })
    await ruth.post('/api/settings/change', {
      part: 'wording',
      base: 1,
      why: 'Warmer still',
      value: { ...wording, warning: 'Please be kind.' },
    })
    const { body } = await ruth.post('/api/settings/history', { part: 'wording' })
    expect(body.next).toBe(null)
    expect(body.versions).toMatchObject([
      {
        number: 2,
        by: { name: 'Ruth Abbey' },
        why: 'Warmer still',
        differences: [{ path: 'warning', before: 'Be kind.', after: 'Please be kind.' }],
      },
      { number: 1, why: 'Warmer', differences: [{ path: 'warning', before: wording.warning, after: 'Be kind.' }] },
      { number: 0, by: null, at: null, differences: [] },
    ])

    const back = { part: 'wording', number: 1, base: 2, why: 'The shorter one was better' }
    expect(await ruth.post('/api/settings/restore', back)).toMatchObject({ status: 200, body: { number: 3 } })
    expect((await amira.get('/api/me')).body.council).toMatchObject({ warningWording: 'Be kind.' })
    const toTheFile = { part: 'wording', number: 0, base: 3, why: 'As it was' }
    expect(await ruth.post('/api/settings/restore', toTheFile)).toMatchObject({ status: 200, body: { number: 4 } })
    expect((await amira.get('/api/me')).body.council).toMatchObject({ warningWording: wording.warning })
    const unknown = { part: 'wording', number: 9, base: 4, why: 'Which?' }
    expect(problemOf(await ruth.post('/api/settings/restore', unknown))).toEqual([404, 'unknown-version'])
    expect(problemOf(await ruth.post('/api/settings/restore', { ...toTheFile, base: 4 }))).toEqual([422, 'not-changed'])

    const trail = await server.register.read((reading) =>
      reading.selectFrom('audit_trail').selectAll().where('what', '=', 'settings-changed').orderBy('seq').execute(),
    )
    expect(trail.map(({ facts }) => JSON.parse(facts))).toEqual(
      [1, 2, 3, 4].map((version) => ({ part: 'wording', version })),
    )
    expect(JSON.stringify(trail)).not.toMatch(/kind\.|Warmer/)
  })

  test('P14: letters use the saved wording, and a preview uses the draft wording', async () => {
    const office = await openOffice(await serverFor(newRegister))
    const { ruth, frances, tom } = office
    const { letterId } = await agreed(office, customers.jo)
    const asked = { letters: { ...letters, closing: 'With kind regards' } }
    const { body: preview } = await tom.post('/api/settings/letter-preview', asked)
    const referenced = new Map([
      ...(['formal-warning', 'objection-answer', 'formal-warning-withdrawal'] as const).map((kind) => [kind, 'F']),
      ...(['precautions', 'precautions-ended'] as const).map((kind) => [kind, 'C']),
    ] as [string, string][])
    const previews = preview.letters as { kind: string; paragraphs: string[]; missing: string[] }[]
    expect(previews.map(({ kind }) => kind)).toEqual([...letterKinds])
    for (const { kind, paragraphs, missing } of previews) {
      expect(missing, kind).toEqual([])
      expect(paragraphs[0]?.[15], kind).toBe(referenced.get(kind) ?? 'R')
      expect(paragraphs[1], kind).toBe('Dear Jo Example,')
      expect(paragraphs, kind).toContain('With kind regards')
      expect(paragraphs.join(' '), kind).not.toMatch(/[{}]/)
    }
    expect((await frances.get(`/api/letters/${letterId}`)).body.paragraphs).not.toContain('With kind regards')
    await ruth.post('/api/settings/change', { part: 'letters', base: 0, why: 'Kinder', value: asked.letters })
    expect((await frances.get(`/api/letters/${letterId}`)).body.paragraphs).toContain('With kind regards')
  })

  test('P13: every post and mailbox that gets notices must be the council’s own', async () => {
    const { ruth } = await openOffice(await serverFor(newRegister))
    const [first] = council.posts.authorisingOfficers
    const set = (given: object) =>
      ruth.post('/api/settings/change', { part: 'posts', base: 0, why: 'New', value: { ...council.posts, ...given } })
    const at = (address: string) => ({
      authorisingOfficers: [{ ...first, address }],
      reviewer: { ...council.posts.reviewer, address },
      independentOfficer: { post: 'Monitoring Officer', address, holder: first?.holder },
      overdueReviews: { post: 'Chief Executive', address },
      ...{ ict: { address }, registerKeeper: { address }, auditor: { address }, legal: { address } },
    })
    for (const [post, given] of Object.entries(at('someone@example.org')))
      expect(problemOf(await set({ [post]: given })), post).toEqual([422, 'address-not-councils'])
    expect((await set(at('someone@ambleford.example'))).status).toBe(200)
  })

  test('P14: a letterhead needs the council’s own e-mail address and at least two lines; a saved one is on the letters', async () => {
    const office = await openOffice(await serverFor(newRegister))
    const { ruth, frances } = office
    const { letterId } = await agreed(office, customers.jo)
    const before = council.letterhead
    const set = (base: number, given: object) =>
      ruth.post('/api/settings/change', { part: 'letterhead', base, why: 'Moved', value: { ...before, ...given } })
    const elsewhere = { ...before?.office, address: 'someone@example.org' }
    expect(problemOf(await set(0, { office: elsewhere }))).toEqual([422, 'address-not-councils'])
    const oneLine = await set(0, { address: 'Castle Street' })
    expect(oneLine.body.errors).toMatchObject([{ path: 'value.address', message: expect.stringMatching(/two lines/) }])
    expect((await set(0, { address: '9 New Square\nAmbleford\nAM1 9ZZ' })).status).toBe(200)
    const { paragraphs } = (await frances.get(`/api/letters/${letterId}`)).body
    expect(String(paragraphs)).toContain('9 New Square, Ambleford, AM1 9ZZ')
  })

  test('P16: councillors are read from a file, saved, and then offered to officers', async () => {
    const { ruth, frances } = await openOffice(await serverFor(newRegister))
    const file = Buffer.from('Name,Ward,E-mail\nCllr Brandt,Castle Hill,cllr.brandt@ambleford.example\n')
    const read = await ruth.post('/api/settings/councillors-file', { file: file.toString('base64'), how: 'add' })
    expect(read.body).toMatchObject({ lines: [], counts: { read: 1, added: 1, changed: 0, gone: 0 } })
    const value = read.body.councillors
    const saved = await ruth.post('/api/settings/change', { part: 'councillors', base: 0, why: 'By-election', value })
    expect(saved.status).toBe(200)
    expect((await frances.get('/api/me')).body.council).toMatchObject({ councillors: value })
  })

  test('P14: a contact who leaves is replaced once, even if asked twice, and officers are offered the new one at once', async () => {
    const office = await openOffice(await serverFor(newRegister))
    const { ruth, frances, amira } = office
    const { restrictionId } = await inForce(office, customers.jo)
    const { body: named } = await frances.post('/api/contacts/named', { address: colleagues.sam.address })
    expect(named).toMatchObject({ restrictions: [{ restrictionId, as: ['contact'], forwarded: true }] })
    const to = { name: 'Dan Okafor', post: 'Customer Relations', address: colleagues.dan.address }
    const move = { from: colleagues.sam.address, to, why: 'Sam Reyes has moved.' }
    const { body } = await ruth.post('/api/contacts/move', move)
    expect(body).toMatchObject({ restrictions: 1, letters: 1, arrangements: 1, settings: true })
    expect(problemOf(await ruth.post('/api/contacts/move', move))).toEqual([404, 'unknown-contact'])
    expect((await frances.get('/api/me')).body.council).toMatchObject({ contacts: [to] })
    expect((await amira.get('/api/me')).body.council).toMatchObject({ contacts: [] })
    expect((await standingFor(amira, customers.jo.addresses[0] ?? '')).instruction).toMatchObject({ passTo: to })
  })

  test('a long history comes in pages', async () => {
    const { ruth } = await openOffice(await serverFor(newRegister))
    for (let base = 0; base < 23; base++) {
      const value = { ...council.periods, undoWithinMinutes: 20 + base }
      await ruth.post('/api/settings/change', { part: 'periods', base, why: `Step ${base}`, value })
    }
    const numbers = ({ body }: Told) => (body.versions as { number: number }[]).map(({ number }) => number)
    const first = await ruth.post('/api/settings/history', { part: 'periods' })
    expect(numbers(first)).toEqual(Array.from({ length: 20 }, (_, i) => 23 - i))
    const rest = await ruth.post('/api/settings/history', { part: 'periods', before: first.body.next })
    expect(numbers(rest)).toEqual([3, 2, 1, 0])
    expect(rest.body.next).toBe(null)
  })

  test('a service that records name is removed only after confirmation, and the records keep it', async () => {
    const office = await openOffice(await serverFor(newRegister))
    const { ruth, amira, frances } = office
    await amira.post('/api/warnings', warnAna)
    const { restrictionId } = await inForce(office, customers.jo, { services: ['Housing', 'Planning'] })
    const { body } = await ruth.get('/api/settings/services')
    // The warning; Jo's escalation; the restriction.
    expect(body.services).toContainEqual({ service: 'Housing', records: 3 })
    expect(body.services).toContainEqual({ service: 'Planning', records: 1 })

    const rest = council.services.filter((service) => service !== 'Housing')
    expect(problemOf(await ruth.post('/api/settings/change', services(rest)))).toEqual([409, 'service-in-use'])
    const said = services(rest, { recordsKeep: true })
    expect(await ruth.post('/api/settings/change', said)).toMatchObject({ status: 200 })
    const parks = { ...services([...council.services, 'Parks']), base: 1 }
    expect(await ruth.post('/api/settings/change', parks)).toMatchObject({ status: 200 })
    const back = { part: 'services', number: 1, base: 2, why: 'Not yet' }
    expect(problemOf(await ruth.post('/api/settings/restore', back))).toEqual([409, 'service-in-use'])
    const meant = { ...back, recordsKeep: true }
    expect(await ruth.post('/api/settings/restore', meant)).toMatchObject({ status: 200, body: { number: 3 } })
    const { body: seen } = await frances.get(`/api/restrictions/${restrictionId}`)
    expect(seen.terms).toMatchObject({ services: ['Housing', 'Planning'] })
    const refused = await amira.post('/api/warnings', warnAna)
    expect(problemOf(refused)).toEqual([422, 'unknown-service'])
  })
})
