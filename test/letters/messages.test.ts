import { expect, test } from 'vitest'
import type { Council } from '../../server/council/council.ts'
import { addedToReminder, inBothLanguages, messagesOf } from '../../server/letters/messages.ts'
import { digestOf, welshTexts } from '../../server/letters/welsh-texts.ts'
import type { Way } from '../../server/policy/restriction/ways.ts'
import { firstHalves } from '../../server/policy/vocabulary-languages.ts'
import { council } from '../support/acts.ts'

const ways: Way[] = [
  { channel: 'telephone', number: '01632 960101' },
  { channel: 'in-person', place: '1 Castle Street\nAM1 2BC', days: ['Monday'], from: '09:00', to: '12:00' },
]

/** A council with two languages in which these texts were passed. */
function bilingual(isPassed: (name: string) => boolean, first: 'welsh' | 'english' = 'welsh', more = {}): Council {
  const texts = { 'council.name': 'Cyngor Ambleford', ...more }
  const given: Council = { ...council, welsh: { languages: 'english-and-welsh', first, texts, passed: {} } }
  const passed = Object.fromEntries(
    welshTexts(given).flatMap(({ name, english, welsh }) =>
      welsh !== null && isPassed(name)
        ? [[name, { digest: digestOf(english, welsh), by: 'Sian', on: '2026-11-01' }]]
        : [],
    ),
  )
  return { ...given, welsh: { ...given.welsh, passed } }
}

test('P9, P14: the warning and the reminder are in both languages once their Welsh is passed, in the order set', () => {
  const { warning, reminder } = council.wording
  expect(messagesOf(council)).toBe(council.wording)
  for (const first of firstHalves) {
    const some = messagesOf(bilingual((name) => name === 'wording.warning', first))
    expect(some.reminder, 'Not passed.').toBe(reminder)
    const halves = some.warning.split('\n\n')
    expect(halves).toHaveLength(2)
    expect(halves.indexOf(warning)).toBe(first === 'welsh' ? 1 : 0)
    const all = messagesOf(bilingual(() => true, first)).reminder
    expect(all.match(/\{contact\}/g)).toHaveLength(2)
  }
})

test('P11: what the mail system answers is in both languages once all of its Welsh is passed', () => {
  const english = 'Ambleford City Council has not received this message.'
  expect(inBothLanguages(english, { ways }, council)).toBe(english)
  for (const missing of ['wording.blocked', 'council.name', 'words.object.telephone', 'words.opening'])
    expect(
      inBothLanguages(
        english,
        { ways },
        bilingual((name) => name !== missing),
      ),
      missing,
    ).toBe(english)
  expect(
    inBothLanguages(
      english,
      { ways: [] },
      bilingual(() => true),
    ),
    'Only English words say which ways.',
  ).toBe(english)
  expect(
    inBothLanguages(
      english,
      { ways },
      bilingual(() => true),
    ),
  ).toBe(
    `Nid yw Cyngor Ambleford wedi cael y neges hon. Ni ellir danfon eich e-bost yma ar hyn o bryd. Gallwch gysylltu â ni mewn ffordd arall: dros y ffôn: 01632 960101 neu wyneb yn wyneb: 1 Castle Street, AM1 2BC, dydd Llun, o 09:00 tan 12:00. ${english}`,
  )
})

test('P14: what the reminder adds while nobody is here is in both languages where the reminder is, once it is passed', () => {
  const post = council.posts.authorisingOfficers[0]?.post ?? ''
  const nobody = { contact: 'Sam Reyes', post, address: 'head@ambleford.example' }
  const deputy = { contact: 'Sam Reyes', deputy: 'Kit Lowe' }
  const english = `Sam Reyes cannot answer at the moment. Please contact the ${post} (head@ambleford.example) instead.`
  expect(addedToReminder(council, 'ask-instead', nobody)).toBe(english)
  const texts = { [`posts.${post}`]: 'Cyfarwyddwr' }
  for (const first of firstHalves) {
    const all = bilingual(() => true, first, texts)
    const halves = addedToReminder(all, 'ask-instead', nobody).split('\n\n')
    expect(halves.indexOf(english)).toBe(first === 'welsh' ? 1 : 0)
    expect(halves.join()).toContain('Ni all Sam Reyes ateb ar hyn o bryd.')
    expect(halves.join()).toContain('Cyfarwyddwr (head@ambleford.example)')
    expect(addedToReminder(all, 'acts-for', deputy)).toContain('Mae Kit Lowe yn gweithredu dros Sam Reyes')
  }
  for (const missing of ['wording.reminder', 'words.meanwhile.ask-instead', `posts.${post}`])
    expect(
      addedToReminder(
        bilingual((name) => name !== missing, 'welsh', texts),
        'ask-instead',
        nobody,
      ),
      missing,
    ).toBe(english)
})
