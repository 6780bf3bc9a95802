import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accessibility, accessibilityHeadings } from '../../server/contract/texts/words/accessibility.ts'
import { accessibilityPage } from '../../server/http/pages/accessibility.ts'
import { council } from '../support/acts.ts'

const page = accessibilityPage(council, 'abc')
/** Headings with their level, in order. */
const headings = [...page.matchAll(/<h(\d)>(.*?)<\/h\1>/g)].map(([, level, words]) => `${level} ${words}`)
const plain = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"')

describe('the accessibility statement', () => {
  it('has the headings of the model statement, in its order', () => {
    expect(headings).toEqual([
      '1 Accessibility statement for Contact register',
      '2 How accessible this website is',
      '2 Feedback and contact information',
      '2 Reporting accessibility problems with this website',
      '2 Enforcement procedure',
      '2 Technical information about this website’s accessibility',
      '3 Compliance status',
      '2 Non-accessible content',
      '3 Non-compliance with the accessibility regulations',
      '3 Disproportionate burden',
      '3 Content that’s not within the scope of the accessibility regulations',
      '2 What we’re doing to improve accessibility',
      '2 Preparation of this accessibility statement',
    ])
  })

  it('has what regulation 8(4) asks for: what is not accessible and why, a contact, and the enforcement procedure', () => {
    expect(page).toContain('success criterion 3.1.2')
    expect(page).toContain('third-party content')
    expect(page).toContain(
      'href="mailto:governance@ambleford.example?subject=Accessibility%20problem%20in%20Contact%20register"',
    )
    expect(page).toContain('href="https://www.equalityadvisoryservice.com/"')
    expect(page).toContain('prepared on 28 November 2026')
    expect(page).toContain('Web Content Accessibility Guidelines version 2.2 AA')
  })

  it('says every sentence of the catalogue, with the council’s name and contact from its settings', () => {
    for (const words of [...Object.values(accessibility), ...Object.values(accessibilityHeadings)]) {
      if (/\{|complaints page|Accessibility problem in/.test(words)) continue
      expect(plain(page)).toContain(words)
    }
    expect(page).toContain('Ambleford City Council is committed')
    for (const way of ['the Governance Office', '01632 960110', '1 Castle Street, Ambleford, AM1 2BC'])
      expect(page).toContain(way)
  })

  it('lists as known problems what is not accessible, and what nobody has tested with the tests', () => {
    const [problems = '', others = ''] = page.split('<h2>Feedback and contact information</h2>')
    expect(problems).toContain('Customers’ messages in another language')
    expect(problems).not.toMatch(/tried|tested|letters in/)
    expect(others).toMatch(/<h2>Preparation[\s\S]*not been tested yet[\s\S]*JAWS, NVDA and VoiceOver/)
  })

  it('is in Welsh, too, for whoever reads Welsh, and each names the other', () => {
    const inWelsh = accessibilityPage(council, 'abc', 'cy')
    expect(inWelsh).toContain('<html lang="cy">')
    expect(inWelsh).toContain('Paratowyd y datganiad hwn ar 28 Tachwedd 2026.')
    expect(inWelsh).toContain('<a href="?language=en">English</a>')
    expect(page).toContain('<a href="?language=cy">Cymraeg</a>')
    expect([inWelsh.includes('wedi’i gwirio eto'), page.includes('wedi’i gwirio eto')]).toEqual([true, false])
    const english = [...Object.values(accessibility), ...Object.values(accessibilityHeadings)]
    expect(english.filter((words) => !words.includes('{') && plain(inWelsh).includes(words))).toEqual([])
  })

  it('leads to the complaints page where the council has no letterhead yet', () => {
    const without = accessibilityPage({ ...council, letterhead: null }, 'abc')
    expect(without).toContain('href="https://www.ambleford.example/complaints"')
    expect(without).not.toContain('mailto:')
  })

  it('shows what a council writes as text, collects nothing, and runs no script', () => {
    const hostile = accessibilityPage({ ...council, name: '<script>alert("x")</script> & "Sons"' }, 'abc')
    expect(hostile).not.toMatch(/<script|<form|<input/)
    expect(hostile).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &quot;Sons&quot;')
  })

  it('is linked from the help of the register’s page, and in the pane from parts that load late', () => {
    const source = (path: string) => readFileSync(`addin/${path}`, 'utf8')
    expect(source('pane/shell/accessibility-link.tsx')).toContain('href="/accessibility.html"')
    expect(source('register/shell/navigation/help-page.tsx')).toContain('href="/accessibility.html"')
    for (const [late, loader, from] of [
      ['pane/shell/call-page.tsx', 'pane/taskpane/signed-in.tsx', '../shell/call-page.tsx'],
      ['pane/shell/service/service-picker.tsx', 'pane/shell/footer.tsx', './service/service-picker.tsx'],
    ] as const) {
      expect(source(late)).toContain('<AccessibilityLink />')
      expect(source(loader)).toContain(`import('${from}')`)
    }
  })
})
