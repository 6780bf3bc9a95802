import { describe, expect, it } from 'vitest'
import { termsWords } from '../../addin/parts/terms/terms-words.ts'
import { arrangementWords } from '../../server/cases/standing/arrangement-words.ts'
import type { Way } from '../../server/contract/restriction/terms.ts'
import { daysInWords, insteadInWords, waysInWords } from '../../server/contract/restriction/ways-in-words.ts'
import { language } from '../../server/contract/texts/language.ts'
import { speak } from '../../server/contract/texts/say.ts'
import { welsh as inPane } from '../../server/contract/texts/welsh.ts'
import { speakerFor } from '../../server/http/speaker-for.ts'
import { arrangementsOf } from '../../server/policy/restriction/arrangements.ts'
import { byLetter, byMail, byTelephone } from '../support/deciding.ts'

const english = speakerFor('en')
const welsh = speakerFor('cy')
const byVisit: Extract<Way, { channel: 'in-person' }> = {
  channel: 'in-person',
  place: 'The Customer Centre\n1 Castle Street\nAmbleford AM1 2BC',
  days: ['Monday', 'Tuesday', 'Wednesday'],
  from: '09:00',
  to: '16:00',
}
const centre = 'The Customer Centre, 1 Castle Street, Ambleford AM1 2BC'

describe('P11: the ways that stay open', () => {
  it('are said in English', () => {
    const said = (...ways: Way[]) => waysInWords(english, ways)
    expect(said()).toBe('')
    expect(said(byTelephone)).toBe('by telephone on 01632 960101')
    expect(said(byMail, byVisit)).toBe(
      `by e-mail to sam.reyes@ambleford.example; or in person at ${centre}, Monday to Wednesday from 09:00 to 16:00`,
    )
    expect(said(byMail, byTelephone, byLetter)).toBe(`${said(byMail)}; ${said(byTelephone)}; or ${said(byLetter)}`)
    expect(said({ channel: 'post', address: '1 Castle Street,, Ambleford,\n\nAM1 2BC' })).toContain(
      '1 Castle Street, Ambleford, AM1 2BC',
    )
  })

  it('are said in Welsh', () => {
    expect(waysInWords(welsh, [byMail, byTelephone, byVisit])).toBe(
      `drwy e-bost: sam.reyes@ambleford.example; dros y ffôn: 01632 960101; neu wyneb yn wyneb: ${centre}, o ddydd Llun i ddydd Mercher, o 09:00 tan 16:00`,
    )
    expect(waysInWords(welsh, [byLetter])).toMatch(/^drwy lythyr: /)
  })

  it.each<[string, string, (typeof byVisit)['days']]>([
    ['Monday', 'dydd Llun', ['Monday']],
    ['Monday and Tuesday', 'dydd Llun a dydd Mawrth', ['Tuesday', 'Monday']],
    ['Tuesday to Friday', 'o ddydd Mawrth i ddydd Gwener', ['Tuesday', 'Wednesday', 'Thursday', 'Friday']],
    ['Monday, Tuesday and Friday', 'dydd Llun, dydd Mawrth a dydd Gwener', ['Monday', 'Tuesday', 'Friday']],
  ])('open on %s', (inEnglish, inWelsh, days) => {
    expect(daysInWords(english, days)).toBe(inEnglish)
    expect(daysInWords(welsh, days)).toBe(inWelsh)
  })
})

describe('P11: a closed channel, to whoever reads in Welsh', () => {
  const measures = [{ kind: 'channel-closed', channel: 'telephone', instead: '' }] as const
  const inWelsh = `Ffôn: ar gau. Yn lle hynny: ${waysInWords(welsh, [byLetter])}.`

  it('has no English of the program’s own', () => {
    const terms = { measures: [...measures], ways: [byLetter] }
    const mail = { kind: 'none', exceptions: [] } as const
    expect(arrangementsOf({ ...terms, mail }, 'Sam Reyes').map(arrangementWords(welsh))).toEqual([inWelsh])
    speak(inPane)
    const contact = { name: 'Sam Reyes', post: 'Manager', address: 'sam@ambleford.example' }
    const others = { contact, deputy: null, services: null, scopeReason: null, until: null, reviewOn: '2027-01-01' }
    const page = termsWords({ ...terms, ...others, mail: { ...mail, exceptions: [] } })
    speak(language('en-GB', []))
    expect(page).toContain(inWelsh)
  })

  it('keeps the words of a council’s own file', () => {
    expect(insteadInWords(welsh, 'by letter to the depot', [byMail])).toBe('by letter to the depot')
  })
})
