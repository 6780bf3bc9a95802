import { z } from '@hono/zod-openapi'
import { colleague } from './dossier.ts'
import { id, moment } from './parts-zod.ts'

const drift = z.object({
  kind: z.enum(['not-applied', 'not-enforced', 'lifted-but-there', 'changed-by-hand', 'nobody-approved']),
  rule: z.string().openapi({ description: 'The name of the rule in Exchange.' }),
  arrangementId: id.optional(),
  what: z
    .array(z.enum(['addresses', 'where to', 'text', 'exceptions', 'scope', 'conditions', 'comments']))
    .optional()
    .openapi({ description: 'Which parts were changed by hand.' }),
})

/** P13: what the mail system should have, what of it Exchange cannot express, and what the last check found. */
export const mailFlow = z
  .object({
    rules: z.int(),
    refused: z.array(
      z.object({
        arrangementId: id,
        why: z.enum([
          'no-address',
          'address-not-expressible',
          'no-contact',
          'no-text',
          'text-too-long',
          'exceptions-too-long',
          'too-many-rules',
          'too-many-patterns',
        ]),
      }),
    ),
    lastCheck: z.object({ at: moment, by: colleague, rules: z.int(), drifts: z.array(drift) }).nullable(),
  })
  .openapi('MailFlow')

/** What `Get-TransportRule | ConvertTo-Json` printed, as a file. */
export const tenantRules = z.strictObject({ printed: z.base64() }).openapi('TenantRules')

export const mailFlowChecked = z
  .object({ checkedAt: moment, rules: z.int(), verified: z.int(), drifts: z.array(drift) })
  .openapi('MailFlowChecked')

export type MailFlow = z.infer<typeof mailFlow>
export type TenantRules = z.infer<typeof tenantRules>
export type MailFlowChecked = z.infer<typeof mailFlowChecked>
