import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { type LanguageTag, languageFor, languages, languageTags } from '../../contract/texts/languages.ts'
import type { Say } from '../../contract/texts/say.ts'
import { accessibilityHeadings as headings, accessibility as said } from '../../contract/texts/words/accessibility.ts'
import { languageChoice } from '../../contract/texts/words/language-choice.ts'
import type { Council } from '../../council/council.ts'
import { dayIn } from '../../letters/day-in.ts'
import type { Env, Needs } from '../exchange.ts'
import { speakerFor } from '../speaker-for.ts'

/** The day on which the statement's words and the tests behind them were last compared. */
const preparedOn = '2026-11-28'

type About = Pick<Council, 'name' | 'letterhead' | 'complaintsUrl'>

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text: string) => text.replaceAll(/[&<>"]/g, (letter) => escapes[letter] ?? letter)

const paragraph = (text: string) => `<p>${safe(text)}</p>`
const list = (texts: readonly string[]) => `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`
const link = (to: string, words: string) => `<a href="${safe(to)}">${safe(words)}</a>`

/** Where to write: the office of the letters, by e-mail, telephone and post; without one, the complaints page. */
function contact(say: Say, { letterhead, complaintsUrl }: About): string {
  if (!letterhead) return paragraph(say(said.ask)) + list([link(complaintsUrl, say(headings['complaints-link']))])
  const { name, address, telephone } = letterhead.office
  return (
    paragraph(say(said.ask)) +
    paragraph(say(said['contact-office'], { office: name })) +
    list([link(`mailto:${address}`, address), safe(telephone), safe(letterhead.address.replaceAll('\n', ', '))])
  )
}

/** Opens an e-mail to the office: nothing is collected by the page. */
function report(say: Say, { letterhead, complaintsUrl }: About): string {
  if (!letterhead) return link(complaintsUrl, say(headings['complaints-link']))
  const subject = encodeURIComponent(say(headings['report-subject']))
  return link(`mailto:${letterhead.office.address}?subject=${subject}`, say(headings['report-link']))
}

/** The other languages of the page, each named in itself. */
const others = (language: LanguageTag): string =>
  languageTags
    .filter((tag) => tag !== language)
    .map((tag) => `<p lang="${languages[tag].locale}">${link(`?language=${tag}`, languages[tag].name)}</p>`)
    .join('\n')

/**
 * The accessibility statement (SI 2018/952, regulation 8) as a page: the model statement's headings, what the tests do,
 * what is known to fail, and the council's own contact from its settings. Nobody signs in to read it.
 */
export function accessibilityPage(council: About, nonce: string, language: LanguageTag = 'en'): string {
  const say = speakerFor(language)
  const { locale, unchecked } = languages[language]
  const heading = (level: 1 | 2 | 3, name: keyof typeof headings) =>
    `<h${level}>${safe(say(headings[name]))}</h${level}>`
  /** Sentences without values, one under another. */
  const points = (...names: (keyof typeof said)[]) => list(names.map((name) => safe(say(said[name as 'applies']))))
  const on = { preparedOn: dayIn(say, preparedOn) }
  const whose = { council: council.name }
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${safe(say(headings.title))}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
${others(language)}
${heading(1, 'title')}
${unchecked ? paragraph(say(languageChoice[unchecked.inItself])) : ''}
${paragraph(say(said.applies))}
${paragraph(say(said['run-by'], whose))}
${points('can-keyboard', 'can-zoom', 'can-spacing', 'can-colours', 'can-motion', 'can-screen-reader')}
${heading(2, 'how-accessible')}
${paragraph(say(said['known-problems']))}
${points('problem-language', 'problem-english', 'problem-originals')}
${heading(2, 'contact')}
${contact(say, council)}
${heading(2, 'report')}
${paragraph(say(said.reporting))}
${paragraph(say(said['report-what']))}
<p>${report(say, council)}</p>
${heading(2, 'enforcement')}
${paragraph(say(said.enforced))}
${paragraph(say(said['not-happy']))}
<p>${link('https://www.equalityadvisoryservice.com/', say(headings['enforcement-link']))}</p>
${paragraph(say(said['northern-ireland']))}
${heading(2, 'technical')}
${paragraph(say(said.committed, whose))}
${heading(3, 'status')}
${paragraph(say(said.partially))}
${heading(2, 'not-accessible')}
${heading(3, 'not-compliant')}
${points('fails-language')}
${heading(3, 'burden')}
${paragraph(say(said['no-burden']))}
${heading(3, 'out-of-scope')}
${points('others-content', 'outlook')}
${heading(2, 'improving')}
${paragraph(say(said.improving))}
${heading(2, 'preparation')}
${paragraph(say(said.prepared, on))}
${paragraph(say(said.tested, on))}
${points('test-axe', 'test-width', 'test-keyboard', 'test-colours', 'test-reader')}
${paragraph(say(said['test-limits']))}
${points('untested-people', 'untested-readers', 'untested-documents')}
</main>
</body>
</html>
`
}

/** The page's route: open to everybody, since whoever cannot use the sign-in needs it most. */
export const accessibilityRoutes = ({ council: now, clock }: Needs) =>
  new Hono<Env>().get('/accessibility.html', async (c) => {
    const nonce = randomBytes(16).toString('base64')
    const asked = c.req.query('language') ?? c.env.incoming.headers['accept-language'] ?? ''
    const html = accessibilityPage(await now.at(clock()), nonce, languageFor(asked))
    return new Response(html, { headers: { ...c.env.headers.tab(nonce), Vary: 'Accept-Language' } })
  })

const style = `:root{color-scheme:light dark;font:100%/1.5 "Segoe UI",system-ui,sans-serif}
body{margin:0;background:Canvas;color:CanvasText}main{max-inline-size:42rem;margin-inline:auto;padding:1rem}
h1,h2,h3{line-height:1.25;overflow-wrap:break-word}li{margin-block:.25rem}a{overflow-wrap:anywhere}`
