import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lettersOf } from '../../../server/cases/contact-point/letters-of.ts'
import { asItReads, skeletonOf } from '../../../server/policy/contact-point/confusables.ts'
import { domainAlike } from '../../../server/policy/contact-point/look-alike.ts'
import { readMailAddress } from '../../../server/policy/contact-point/mail-address.ts'

const own = ['ambleford.example', 'town.example']

/** As the register reads a sender's domain, back with its letters. */
const read = (domain: string) => lettersOf(readMailAddress(`jo@${domain}`)?.domain ?? '')

describe('G: a domain that looks like the council’s', () => {
  test.each([
    ['аmbleford.example', 'ambleford.example'],
    ['amb1eford.example', 'ambleford.example'],
    ['amblef0rd.example', 'ambleford.example'],
    ['arnbleford.example', 'ambleford.example'],
    ['ambłeford.example', 'ambleford.example'],
    ['amblefórd.example', 'ambleford.example'],
    ['amblefοrd.example', 'ambleford.example'],
    ['mail.ambleforԁ.example', 'ambleford.example'],
    ['tοwn.example', 'town.example'],
    ['xn--mbleford-06g.example', 'ambleford.example'],
  ])('%s resembles %s', (domain, expected) => {
    expect(domainAlike(read(domain), own)).toBe(expected)
  })

  test.each([
    'ambleford.example',
    'mail.ambleford.example',
    'AMBLEFORD.EXAMPLE',
    'example.org',
    'ambleford.org',
    'ambleford.example.org',
    'notambleford.example',
    'ambleford-council.example',
  ])('%s does not: it is the council’s, or looks like another', (domain) => {
    expect(domainAlike(read(domain), own)).toBeNull()
  })

  test.each(['ambIeford.example', 'mail.amb\u0406eford.example'])('%s does, as people read its capitals', (shown) => {
    const domain = shown.toLowerCase()
    expect(domainAlike(domain, own)).toBeNull()
    expect(domainAlike(domain, own, asItReads(shown))).toBe('ambleford.example')
    expect(domainAlike('amb1eford.example', own, 'other.example')).toBe('ambleford.example')
  })

  test('the council’s own domain, or one below it, never resembles it; the skeleton of a skeleton is itself', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,12}$/)
    fc.assert(
      fc.property(label, label, (name, below) => {
        const domain = `${name}.example`
        expect(domainAlike(domain, [domain])).toBeNull()
        expect(domainAlike(`${below}.${domain}`, [domain])).toBeNull()
        expect(skeletonOf(skeletonOf(domain))).toBe(skeletonOf(domain))
      }),
    )
  })
})

test.each([
  ['jо.marsh@example.org', true],
  ['jo.rnarsh@example.org', true],
  ['jo.march@example.org', false],
])('G: whether %s looks like Jo’s address, by its skeleton: %s', (address, alike) => {
  expect(skeletonOf(address) === skeletonOf('jo.marsh@example.org')).toBe(alike)
})
