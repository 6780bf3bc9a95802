import { createHash } from 'node:crypto'
import type { Council } from '../council/council.ts'
import { textAt } from './voice.ts'
import { welshDraft } from './words/cy.ts'
import { countedNames, english } from './words/en.ts'
import { welshDraftOf } from './words/welsh-drafts.ts'

/** Who passed a Welsh text, and on which day. */
export type Passed = { by: string; on: string }

/** A text of the council's, or a word of the program's own, with its Welsh. `welsh` null: there is none yet. */
export type WelshText = { name: string; english: string; welsh: string | null; passed: Passed | null }

/**
 * Every text that a letter or a message to a customer may need, with its Welsh: the council's, else the program's draft.
 * It counts as passed while both halves are as the speaker read them.
 */
export function welshTexts(council: Council): WelshText[] {
  const { texts, passed } = council.welsh
  return englishTexts(council).map(({ name, english, draft }) => {
    const welsh = texts[name] ?? draft ?? null
    const mark = passed[name]
    const isPassed = welsh !== null && mark?.digest === digestOf(english, welsh)
    return { name, english, welsh, passed: isPassed && mark ? { by: mark.by, on: mark.on } : null }
  })
}

/** The digest of both halves as a speaker read them; a changed text has another. */
export const digestOf = (english: string, welsh: string): string =>
  createHash('sha256')
    .update(JSON.stringify([english, welsh]))
    .digest('hex')

/** The placeholders of a text, each once. */
const placeholdersIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted()

/** Whether both halves have the same placeholders: a half that lacks a name or a day says less. */
export const samePlaceholders = (english: string, welsh: string): boolean =>
  placeholdersIn(english).join() === placeholdersIn(welsh).join()

type EnglishText = { name: string; english: string; draft: string | undefined }

function englishTexts(council: Council): EnglishText[] {
  const { name, wording, letterhead, complaintsUrl, ombudsman, posts, contacts, services } = council
  const { letters, warning, reminder, blocked } = wording
  const named: [string, string][] = [
    ['council.name', name],
    ['wording.warning', warning],
    ['wording.reminder', reminder],
    ['wording.blocked', blocked],
    ...leaves(letters, 'letters'),
    ...(letterhead
      ? ([
          ['letterhead.office', letterhead.office.name],
          ['letterhead.policy', letterhead.policy.name],
          ['letterhead.policyUrl', letterhead.policy.url],
          ['letterhead.privacyUrl', letterhead.privacyUrl],
        ] as [string, string][])
      : []),
    ['complaintsUrl', complaintsUrl],
    ['ombudsman.name', ombudsman.name],
    ['ombudsman.url', ombudsman.url],
    ...unique([
      ...[...posts.authorisingOfficers, posts.reviewer].map(({ post }) => post),
      ...contacts.flatMap(({ post, deputy }) => (deputy ? [post, deputy.post] : [post])),
    ]).map((post): [string, string] => [`posts.${post}`, post]),
    ...services.map((service): [string, string] => [`services.${service}`, service]),
  ]
  return [...named.map(([of, text]) => ({ name: of, english: text, draft: welshDraftOf(text) })), ...ownWords]
}

/** The program's own words: there may be more forms in Welsh than in English. */
const ownWords: EnglishText[] = leaves(welshDraft, 'words').map(([name, draft]) => {
  const path = name.slice('words.'.length)
  const [list = ''] = path.split('.')
  const isCounted = countedNames.some((one) => one === list)
  return { name, english: textAt(english, path) || (isCounted ? textAt(english, `${list}.other`) : ''), draft }
})

function leaves(texts: object, path: string): [string, string][] {
  return Object.entries(texts).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}.${name}`, value]] : leaves(value as object, `${path}.${name}`),
  )
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)]
