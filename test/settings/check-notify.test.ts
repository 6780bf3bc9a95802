import { expect, onTestFinished, test } from 'vitest'
import { listed, type SetUp } from '../../server/check/finding.ts'
import { checkNotify } from '../../server/check/mail.ts'
import {
  emailTemplate,
  letterTemplate,
  notifyService,
  signedWith,
  startNotify,
} from '../support/outside/notify-server.ts'

const clock = () => new Date()

async function found(given: Partial<NonNullable<SetUp['settings']['notify']>>, by = clock) {
  const notify = await startNotify(clock)
  onTestFinished(() => notify.stop())
  const set = { letterTemplateId: letterTemplate, emailTemplateId: emailTemplate }
  const settings = { notify: { url: notify.url, serviceId: notifyService, secret: signedWith, ...set, ...given } }
  const findings = await listed(checkNotify({ settings, clock: by } as unknown as SetUp))
  expect(notify.taken).toEqual([])
  return findings.map(({ grade, wrong }) => `${grade}: ${wrong}`)
}

test('GOV.UK Notify is checked by reading both templates with the key, and nothing is sent', async () => {
  expect(await listed(checkNotify({ settings: { notify: null }, clock } as unknown as SetUp))).toEqual([])
  expect(await found({})).toEqual([])
})

test('a wrong key, a clock that is wrong, templates that do not fit, and no connection are said in words', async () => {
  const wrongKey = ['error: GOV.UK Notify does not accept the key in NOTIFY_API_KEY_FILE (403).']
  expect(await found({ secret: notifyService })).toEqual(wrongKey)
  expect(await found({}, () => new Date(Date.now() + 60_000))).toEqual(wrongKey)
  expect(await found({ letterTemplateId: emailTemplate })).toEqual([
    'error: NOTIFY_LETTER_TEMPLATE_ID names a template for another kind of message.',
  ])
  expect(await found({ emailTemplateId: notifyService })).toEqual([
    'error: GOV.UK Notify does not know the template in NOTIFY_EMAIL_TEMPLATE_ID.',
  ])
  expect(await found({ url: 'http://127.0.0.1:9', emailTemplateId: null })).toEqual([
    expect.stringMatching(/^error: GOV.UK Notify .*Letters wait in the register meanwhile\.$/),
  ])
})
