import { escaped } from './pattern.ts'
import { type Action, markHeader, type WantedRule } from './rule.ts'

/** The properties of a rule in Exchange that hold one text. */
export const textSettings = [
  'RejectMessageReasonText',
  'SetHeaderName',
  'SetHeaderValue',
  'RemoveHeader',
  'PrependSubject',
  'ApplyHtmlDisclaimerText',
  'ApplyHtmlDisclaimerLocation',
  'ApplyHtmlDisclaimerFallbackAction',
  'GenerateNotification',
  'HeaderMatchesMessageHeader',
] as const

/** Those that hold several. */
export const listSettings = [
  'FromAddressMatchesPatterns',
  'RedirectMessageTo',
  'ExceptIfSentTo',
  'SentToMemberOf',
  'RecipientADAttributeMatchesPatterns',
  'ExceptIfSentToMemberOf',
  'HeaderMatchesPatterns',
  'ExceptIfSubjectContainsWords',
  'ExceptIfSubjectMatchesPatterns',
  'ExceptIfSubjectOrBodyContainsWords',
] as const

export type TextSetting = (typeof textSettings)[number]
export type ListSetting = (typeof listSettings)[number]
/** What the register sets of a rule, by Exchange's names; nothing is empty. */
export type RuleSettings = { texts: Record<TextSetting, string>; lists: Record<ListSetting, string[]> }

export type RuleContent = Pick<
  WantedRule,
  'patterns' | 'action' | 'exceptIfSentTo' | 'sentToMemberOf' | 'departments' | 'exceptIfMemberOf'
>

/** A rule as Exchange's properties: the script sets them, and a comparison reads them. */
export function settingsOf(content: RuleContent): RuleSettings {
  const { patterns, action, exceptIfSentTo, sentToMemberOf, departments, exceptIfMemberOf } = content
  const does = doing(action)
  return {
    texts: { ...noTexts, ...does.texts },
    lists: {
      ...noLists,
      FromAddressMatchesPatterns: patterns,
      ExceptIfSentTo: exceptIfSentTo,
      SentToMemberOf: sentToMemberOf,
      RecipientADAttributeMatchesPatterns: departments,
      ExceptIfSentToMemberOf: exceptIfMemberOf,
      ...does.lists,
    },
  }
}

const noTexts = Object.fromEntries(textSettings.map((name) => [name, ''])) as RuleSettings['texts']
const noLists = Object.fromEntries(listSettings.map((name) => [name, [] as string[]])) as RuleSettings['lists']

type Some = { texts?: Partial<RuleSettings['texts']>; lists?: Partial<RuleSettings['lists']> }

function doing(action: Action): Some {
  switch (action.kind) {
    case 'redirect':
      return { lists: { RedirectMessageTo: [action.to] } }
    case 'reject':
      return { texts: { RejectMessageReasonText: action.text } }
    case 'mark':
      return {
        texts: { SetHeaderName: markHeader, SetHeaderValue: action.value, GenerateNotification: action.notice },
      }
    case 'tag':
      // Added only once, because it stays in the subject of every reply. Only where it is first: a customer who writes
      // it at the end of a long subject would otherwise hide it.
      return {
        texts: { PrependSubject: `${action.text} ` },
        lists: { ExceptIfSubjectMatchesPatterns: [`${answering}${escaped(action.text)}`] },
      }
    case 'line':
      // If a line cannot be added, the mail arrives as it is: Wrap would spoil Safe Attachments, and Reject would
      // bounce it.
      return {
        texts: {
          ApplyHtmlDisclaimerText: asHtml(action.text),
          ApplyHtmlDisclaimerLocation: 'Prepend',
          ApplyHtmlDisclaimerFallbackAction: 'Ignore',
        },
        lists: { ExceptIfSubjectOrBodyContainsWords: [action.text] },
      }
    case 'unmark':
      return {
        texts: { RemoveHeader: markHeader, HeaderMatchesMessageHeader: markHeader },
        lists: { HeaderMatchesPatterns: ['\\S'] },
      }
  }
}

/** The action that these properties describe; null if it isn't one of the register's, or if there are several. */
export function actionOf({ texts, lists }: RuleSettings): Action | null {
  const [to = '', ...more] = lists.RedirectMessageTo
  const found: Action[] = []
  if (to) found.push({ kind: 'redirect', to })
  if (texts.RejectMessageReasonText) found.push({ kind: 'reject', text: texts.RejectMessageReasonText })
  if (texts.SetHeaderName) found.push({ kind: 'mark', value: texts.SetHeaderValue, notice: texts.GenerateNotification })
  if (texts.PrependSubject) found.push({ kind: 'tag', text: texts.PrependSubject.trimEnd() })
  if (texts.ApplyHtmlDisclaimerText)
    found.push({ kind: 'line', text: lists.ExceptIfSubjectOrBodyContainsWords[0] ?? '' })
  if (texts.RemoveHeader) found.push({ kind: 'unmark' })
  const [one, ...others] = found
  return one && others.length + more.length === 0 ? one : null
}

/** What mail programs put before the subject of a reply or a forward, in English, Welsh, German, French and Swedish. */
const answering = '^((re|fw|fwd|atb|yml|aw|wg|tr|sv|vb): *)*'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** The text as one paragraph, without any tag that the council wrote. */
const asHtml = (text: string) => `<p>${text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)}</p>`
