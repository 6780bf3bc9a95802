import * as v from 'valibot'
import { base64, colleague, count, id, moment } from '../parts.ts'
import { largeBody, read, write } from '../route.ts'
import { object, shownWord, strictObject } from '../schemas.ts'

/** The rules script's file name: with its time, so that a new download does not get a number beside an old one. */
export const rulesScriptName = (at: Date): string =>
  `contact-register-rules-${at.toISOString().slice(0, 16).replace(':', '')}Z.ps1`

const drift = object({
  kind: shownWord([
    ...(['not-applied', 'not-enforced', 'lifted-but-there', 'changed-by-hand', 'nobody-approved'] as const),
    ...(['refused-but-there', 'confirmed-apart', 'no-longer-by-hand', 'group-gone', 'department-gone'] as const),
    ...(['tip-missing', 'tip-left', 'tip-changed'] as const),
    ...(['mark-missing', 'mark-left', 'mark-unknown'] as const),
  ]),
  /** The name in Exchange: of the rule, of the contact that shows a MailTip, or of the header. */
  rule: v.string(),
  arrangementId: v.optional(id),
  /** Bytes that its patterns and words take, if the script leaves it as it is for want of room or another reason. */
  takes: v.optional(count),
  /** The parts changed by hand. */
  what: v.optional(
    v.array(
      shownWord([
        ...(['addresses', 'where to', 'text', 'mark', 'exceptions', 'mail groups', 'departments'] as const),
        ...(['scope', 'conditions'] as const),
        ...(['actions', 'end', 'order', 'comments'] as const),
      ]),
    ),
  ),
})

/**
 * P13: the mail rules that the tenant should have, those that Exchange cannot express, and what the last check found.
 */
export const mailFlow = object({
  rules: count,
  refused: v.array(
    object({
      arrangementId: id,
      why: v.picklist([
        'no-mail-group',
        'no-address',
        'address-not-expressible',
        'no-contact',
        'no-text',
        'text-too-long',
        'exceptions-too-long',
        'too-many-rules',
        'too-many-patterns',
      ]),
      /** It was made before, and the script leaves its rules in Exchange as they are. */
      staysInPlace: v.boolean(),
      /** It replaces another that is in place, and the script leaves the rules of that until this one is confirmed. */
      earlierStays: v.boolean(),
    }),
  ),
  /** What readers' panes found since the mail system was last seen to match. */
  marks: v.array(drift),
  lastCheck: v.nullable(
    object({
      ...{ at: moment, by: colleague, rules: count, drifts: v.array(drift) },
      /** Bytes that patterns and words of all rules take, of the 20,480 of a tenant; null: not counted then. */
      patterns: v.nullable(count),
      /** Bytes of the register's largest rule, of 8,192; null: Exchange didn't say. */
      largestRule: v.nullable(count),
    }),
  ),
})

/** The output of `Get-TransportRule | ConvertTo-Json`, as a file. */
export const tenantRules = strictObject({ printed: base64 })

export const mailFlowChecked = object({
  ...{ checkedAt: moment, rules: count, verified: count, drifts: v.array(drift) },
  /** How many of them somebody needs to correct. */
  differences: count,
})

export const seeMailFlow = read('/api/mail-flow', ['AuthorisingOfficer', 'ICT', 'RegisterKeeper'], {
  summary: 'P13: what the mail system should have, and what the last check of it found',
  answer: mailFlow,
  counts: 'page',
})

export const downloadMailFlowScript = read('/api/mail-flow/script', ['ICT'], {
  summary: 'P13: the PowerShell script that makes Exchange’s rules equal to the register',
  gives: 'application/octet-stream',
  counts: 'page',
})

export const downloadMailCheck = read('/api/mail-flow/check-script', ['ICT'], {
  summary: 'P13: the PowerShell script that prints Exchange’s rules each day, and sends them in',
  gives: 'application/octet-stream',
})

export const checkMailFlow = write('/api/mail-flow/checks', ['ICT'], {
  summary: 'P13: compare what Exchange printed of its rules with the register',
  body: tenantRules,
  answer: mailFlowChecked,
  refusals: ['rules-not-readable', 'rules-without-details'],
  counts: 'page',
  longest: largeBody,
})

export type MailFlow = v.InferOutput<typeof mailFlow>
export type Drift = v.InferOutput<typeof drift>
export type TenantRules = v.InferOutput<typeof tenantRules>
export type MailFlowChecked = v.InferOutput<typeof mailFlowChecked>
