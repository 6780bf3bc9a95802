import { expect, test } from 'vitest'
import { colleagues } from '../cast.ts'
import { newRegisters } from '../support/store/stores.ts'
import { agreed, openOffice, problemOf, sentToday } from './support/office.ts'
import { serverFor } from './support/server.ts'

type Text = { name: string; english: string; welsh: string | null; passed: { by: string; on: string } | null }
type OwnWords = { english: string; welsh: string | null }

test('a letter in both languages can be sent once its Welsh is complete and passed; a changed text must be passed again', async () => {
  const office = await openOffice(await serverFor(newRegisters.SQLite))
  const { ruth, frances, amira } = office
  const texts = async () => (await ruth.get('/api/settings/welsh')).body.texts as Text[]
  const set = async (base: number, own: Record<string, string>, languages = 'english-and-welsh') =>
    (
      await ruth.post('/api/settings/change', {
        ...{ part: 'welsh', base, why: 'The Measure applies to us' },
        value: { languages, first: 'welsh', texts: own },
      })
    ).status
  const passable = (all: Text[]) =>
    all.flatMap(({ name, english, welsh, passed }) => (welsh === null || passed ? [] : { name, english, welsh }))
  const pass = async (all: Text[]) => await ruth.post('/api/settings/welsh/pass', { texts: passable(all) })

  const { letterId } = await agreed(office)
  const letter = async () => (await frances.get(`/api/letters/${letterId}`)).body
  const send = async (given: object = {}) =>
    problemOf(await frances.post(`/api/letters/${letterId}/sent`, { ...sentToday(office), ...given }))
  const before = await letter()
  expect([before.halves, before.welsh], 'A council with English alone.').toEqual([undefined, undefined])

  expect(await set(0, {})).toBe(200)
  const twice = await letter()
  expect((twice.halves as { language: string }[]).map(({ language }) => language)).toEqual(['cy', 'en'])
  expect((twice.halves as object[])[1]).toMatchObject({ subject: before.subject, paragraphs: before.paragraphs })
  expect((twice.welsh as { missing: string[] }).missing).toContain('Ambleford City Council')
  expect(await send()).toEqual([409, 'welsh-missing'])
  expect((await frances.get(`/api/letters/${letterId}/document`)).status, 'Nor does it leave as a document.').toBe(409)

  const own = Object.fromEntries((await texts()).flatMap((one) => (one.welsh ? [] : [[one.name, `CY ${one.english}`]])))
  expect(await set(1, own)).toBe(200)
  expect(await send()).toEqual([409, 'welsh-words-missing'])
  const { ownWords } = (await letter()).welsh as { ownWords: OwnWords[] }
  const welshOf = (english: string) => ({ english, welsh: `Cymraeg: ${english}` })
  const words = { words: ownWords.map(({ english }) => welshOf(english)), passedBy: 'Sian Rees' }
  expect((await frances.post(`/api/letters/${letterId}/words-in-welsh`, words)).status).toBe(200)
  const strange = { words: [welshOf('Words of another letter.')], passedBy: 'Sian Rees' }
  expect(problemOf(await frances.post(`/api/letters/${letterId}/words-in-welsh`, strange))).toEqual([
    ...[409, 'changed-meanwhile'],
  ])
  expect(await send()).toEqual([409, 'welsh-not-passed'])

  const all = await texts()
  expect(all.every(({ passed }) => passed === null)).toBe(true)
  expect(problemOf(await amira.post('/api/settings/welsh/pass', { texts: passable(all) }))).toEqual([
    ...[403, 'not-authorised'],
  ])
  const shorter = all.map((one) => (one.name === 'letters.who' ? { ...one, welsh: 'Rhywun.' } : one))
  expect(problemOf(await pass(shorter))).toEqual([409, 'changed-meanwhile'])
  expect((await pass(all)).body).toMatchObject({ passed: all.length, by: colleagues.ruth.name })
  expect(await texts()).toEqual(
    all.map((one) => ({ ...one, passed: { by: colleagues.ruth.name, on: office.today() } })),
  )
  expect((await frances.get(`/api/letters/${letterId}/document`)).status).toBe(200)

  const whole = (await letter()).paragraphs as string[]
  const half = whole.slice(whole.length / 2).join('\n\n')
  expect(await send({ text: half })).toEqual([409, 'letter-half-missing'])
  expect(await send({ text: `${whole.join('\n\n')}\n\nCofion.` })).toEqual([409, 'welsh-not-passed'])

  expect(await set(3, { ...own, 'letters.closing': 'Cofion gorau,', 'letters.who': 'Rhywun.' })).toBe(200)
  const changed = await texts()
  expect(passable(changed).map(({ name }) => name)).toEqual(['letters.who', 'letters.closing'])
  expect(await send()).toEqual([409, 'welsh-not-passed'])
  expect(problemOf(await pass(changed)), 'It does not name the contact.').toEqual([409, 'welsh-places-differ'])
  expect(await set(4, { ...own, 'letters.closing': 'Cofion gorau,' })).toBe(200)
  expect((await pass(await texts())).status).toBe(200)
  expect((await frances.post(`/api/letters/${letterId}/sent`, sentToday(office))).status).toBe(200)
  const me = (await amira.get('/api/me')).body.council as { warningWording: string }
  expect(me.warningWording).toMatch(/^Diolch am eich neges[\s\S]+\n\nThank you for your message/)

  // The letter stays as it was sent, whatever the customer's language is now.
  const { customerId } = (await frances.get(`/api/restrictions/${before.restrictionId}`)).body.customer as {
    customerId: string
  }
  expect((await ruth.post(`/api/customers/${customerId}/language`, { language: 'english' })).status).toBe(200)
  const kept = await letter()
  expect(kept.halves).toMatchObject([
    { language: 'cy', paragraphs: expect.arrayContaining(['Cofion gorau,']) },
    { language: 'en', paragraphs: before.paragraphs },
  ])
})
