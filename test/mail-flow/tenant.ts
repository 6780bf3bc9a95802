import { listSettings, textSettings } from '../../server/mail-flow/settings.ts'
import { tokens } from './tokens.ts'

type Values = Record<string, string[]>

const always = [
  'RejectMessageReasonText',
  'FromAddressMatchesPatterns',
  'RedirectMessageTo',
  'ExceptIfSentTo',
  'SentToMemberOf',
]

/** The rules that stand in a script, by the names of their settings. */
export function rulesIn(script: string): Values[] {
  const rules: Values[] = []
  let setting = ''
  const begins = script.indexOf('$wanted = @')
  for (const { kind, text } of tokens(script.slice(begins, script.indexOf('$tips = @', begins)))) {
    if (kind === 'literal') {
      rules.at(-1)?.[setting]?.push(text)
      continue
    }
    if (text.includes('@{')) rules.push(Object.fromEntries(always.map((name) => [name, []])))
    for (const [, name = ''] of text.matchAll(/(\w+) = (?!@$)/g)) {
      setting = name
      const rule = rules.at(-1)
      if (rule) rule[name] = []
    }
  }
  return rules
}

/** What Exchange prints once it has what a script wants, enforced; somebody may have changed something since. */
export function printedAfter(script: string, changed: object = {}): object[] {
  return rulesIn(script).map((rule) => ({
    Name: rule.Name?.[0],
    Comments: rule.Comments?.[0],
    State: 'Enabled',
    Mode: 'Enforce',
    FromScope: 'NotInOrganization',
    SenderAddressLocation: 'HeaderOrEnvelope',
    DeleteMessage: false,
    ...Object.fromEntries(listSettings.map((name) => [name, rule[name] ?? []])),
    ...Object.fromEntries(textSettings.map((name) => [name, rule[name]?.[0] || null])),
    ExpiryDate: rule.ExpiryDate?.[0] ?? null,
    ...changed,
  }))
}
