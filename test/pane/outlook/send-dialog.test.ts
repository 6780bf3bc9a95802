import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Client } from '../../outlook/client/clients.ts'
import type { WritingRules } from '../../outlook/client/draft-events.ts'
import type { Completed } from '../../outlook/host/command-host.ts'
import { writtenDraft } from '../support/written-draft.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const seconds = (n: number) => vi.advanceTimersByTimeAsync(n * 1000)
const to = { to: ['jo.marsh@example.org'] }
const refused: Completed = { allowEvent: false, errorMessage: 'Sure?', cancelLabel: 'Pass to Sam', commandId: 'Pass' }

/** Sends, and has the handler answer at once. */
async function sent(given: Completed, rules: Partial<WritingRules> = {}) {
  const draft = writtenDraft(rules, to)
  void draft.events.send()
  draft.running('OnMessageSend')[0]?.complete(given)
  await seconds(0)
  return draft
}

describe('what the dialog offers once the add-in has refused', () => {
  test.each<[Client, string[]]>([
    ['web', ['Pass to Sam', 'Send Anyway', 'Don’t Send']],
    ['new', ['Pass to Sam', 'Send Anyway', 'Don’t Send']],
    ['classic', ['Pass to Sam', 'Send Anyway', 'Don’t Send']],
    ['classic-older', ['Pass to Sam', 'Send Anyway']],
    ['mac', ['Pass to Sam', 'Send Anyway']],
  ])('%s', async (client, buttons) => {
    const draft = await sent(refused, { client })
    expect(draft.buttons()).toEqual(buttons)
    expect(draft.seen).toMatchObject({ sent: 0, waits: false })
  })

  test('a third button appears only with a command', async () => {
    const { commandId: _, ...without } = refused
    expect((await sent(without)).buttons()).toEqual(['Send Anyway', 'Don’t Send'])
  })

  test('the third button has Outlook’s own label where the add-in gives none', async () => {
    expect((await sent({ allowEvent: false, commandId: 'Pass' })).buttons()).toContain('Take Action')
  })

  test('the third button runs the command; an Outlook without functions does nothing, and says so', async () => {
    const draft = await sent(refused)
    draft.answer('Pass to Sam')
    expect(draft.seen).toMatchObject({ pressed: ['Pass'], sent: 0, question: null })
    const mac = await sent(refused, { client: 'mac' })
    expect(mac.seen.question?.brokenRules).toEqual([expect.stringContaining('runs no function')])
    mac.answer('Pass to Sam')
    expect(mac.seen).toMatchObject({ pressed: [], sent: 0 })
  })

  test('the command is given contextData, unless Outlook loses it', async () => {
    const withContext = { ...refused, contextData: { asked: true } }
    const draft = await sent(withContext)
    draft.answer('Pass to Sam')
    expect(draft.seen).toMatchObject({ pressed: ['Pass'], given: [{ asked: true }] })
    const lost = await sent(withContext, { faults: ['context-data-lost'] })
    lost.answer('Pass to Sam')
    expect(lost.seen).toMatchObject({ pressed: ['Pass'], given: [undefined] })
  })

  test('contextData counts only with a command, and older classic takes it as text alone: the test sees it', async () => {
    const { commandId: _, ...without } = { ...refused, contextData: 'x' }
    expect((await sent(without)).seen.question?.brokenRules).toEqual([expect.stringContaining('ignores it')])
    const older = async (contextData: unknown) =>
      (await sent({ ...refused, contextData }, { client: 'classic-older' })).seen.question?.brokenRules.join()
    expect(await older({ asked: true })).toContain('contextData is no text')
    expect(await older('asked')).not.toContain('contextData')
  })

  test.each(['SoftBlock', 'Block'] as const)(
    '%s prevents sending, unless the add-in overrides it',
    async (sendMode) => {
      expect((await sent(refused, { sendMode })).buttons()).toEqual(['Pass to Sam', 'Don’t Send'])
      const overridden = await sent({ ...refused, sendModeOverride: 'promptUser' }, { sendMode })
      expect(overridden.buttons()).toContain('Send Anyway')
    },
  )

  test('PromptUser prevents sending where Outlook has that fault', async () => {
    expect((await sent(refused, { faults: ['prompt-blocks'] })).buttons()).not.toContain('Send Anyway')
  })

  test('Outlook uses its own words where the add-in gives none', async () => {
    const draft = await sent({ allowEvent: false })
    expect(draft.seen.question?.words).toBe('The add-in is preventing this email from being sent.')
  })

  test('a label over 20 characters is cut or dropped, and the test sees it', async () => {
    const long = { ...refused, cancelLabel: 'Pass to Sam Reyes-Okonkwo' }
    const cut = await sent(long)
    expect(cut.buttons()[0]).toBe('Pass to Sam Reyes-Ok')
    expect(cut.seen.question?.brokenRules).toEqual([expect.stringContaining('cancelLabel has 25 characters')])
    const left = await sent(long, { longLabel: 'refused' })
    expect(left.buttons()[0]).toBe('Take Action')
    expect(left.seen.question?.brokenRules.length).toBe(1)
  })

  test('a question over 500 characters is cut, and the test sees it', async () => {
    const { question } = (await sent({ ...refused, errorMessage: 'x'.repeat(501) })).seen
    expect(question?.words.length).toBe(500)
    expect(question?.brokenRules).toEqual([expect.stringContaining('errorMessage has 501 characters')])
  })
})

describe('an add-in that is slow to answer', () => {
  test('is overtaken after five seconds by Outlook’s offer to send, but its answer still counts', async () => {
    const draft = writtenDraft({}, to)
    void draft.events.send()
    await seconds(4.9)
    expect(draft.seen).toMatchObject({ question: null, waits: true })
    await seconds(0.1)
    expect(draft.seen.question?.words).toMatch(/taking longer/)
    expect(draft.buttons()).toEqual(['Send Anyway', 'Don’t Send'])
    draft.running('OnMessageSend')[0]?.complete({ allowEvent: true })
    await seconds(0)
    expect(draft.seen).toMatchObject({ sent: 1, question: null, waits: false })
  })

  test('does not send again after Send Anyway, whatever it answers later', async () => {
    const draft = writtenDraft({}, to)
    void draft.events.send()
    await seconds(5)
    const [run] = draft.running('OnMessageSend')
    draft.answer('Send Anyway')
    run?.complete({ allowEvent: true })
    await seconds(400)
    expect(draft.seen).toMatchObject({ sent: 1, question: null })
    expect(run?.isEnded).toBe(true)
  })

  test('is ended after five minutes, and Outlook asks again', async () => {
    const draft = writtenDraft({}, to)
    void draft.events.send()
    await seconds(299)
    expect(draft.running('OnMessageSend').length).toBe(1)
    await seconds(1)
    expect(draft.running('OnMessageSend')).toEqual([])
    expect(draft.seen.question?.words).toMatch(/was stopped/)
    expect(draft.buttons()).toEqual(['Send Anyway', 'Don’t Send'])
  })

  test.each(['SoftBlock', 'Block'] as const)('makes the sender wait and send again in %s mode', async (sendMode) => {
    const draft = writtenDraft({ sendMode }, to)
    void draft.events.send()
    await seconds(5)
    expect(draft.buttons()).toEqual(['Don’t Send'])
    await seconds(295)
    expect(draft.buttons()).toEqual(['Don’t Send'])
  })

  test.each<[Client, number]>([
    ['web', 300],
    ['ios', 60],
    ['android', 60],
  ])('%s ends a handler after %i seconds', async (client, limit) => {
    const draft = writtenDraft({ client }, to)
    await draft.events.opened('reply')
    await seconds(limit - 1)
    expect(draft.running('OnNewMessageCompose').length).toBe(1)
    await seconds(1)
    expect(draft.running('OnNewMessageCompose')).toEqual([])
  })
})

describe('an add-in that cannot load', () => {
  test.each([
    ['PromptUser', ['Send Anyway', 'Try Later']],
    ['SoftBlock', ['Send Anyway', 'Try Later']],
    ['Block', ['Don’t Send']],
  ] as const)('leaves Outlook’s own buttons in %s mode', async (sendMode, buttons) => {
    const draft = writtenDraft({ sendMode, loading: 'unavailable-asks' }, to)
    await draft.events.send()
    expect(draft.buttons()).toEqual(buttons)
    expect(draft.runs).toEqual([])
  })

  test('lets the message go silently, except in Block mode', async () => {
    const draft = writtenDraft({ loading: 'unavailable-sends' }, to)
    await draft.events.send()
    expect(draft.seen).toMatchObject({ sent: 1, question: null })
    const block = writtenDraft({ loading: 'unavailable-sends', sendMode: 'Block' }, to)
    await block.events.send()
    expect(block.seen.sent).toBe(0)
  })
})

describe('Send in each Outlook', () => {
  test.each(['ios', 'android'] as const)('%s raises no OnMessageSend: the message goes', async (client) => {
    const draft = writtenDraft({ client }, to)
    await draft.events.send()
    expect(draft.seen.sent).toBe(1)
    expect(draft.runs).toEqual([])
  })

  test.each([{ lost: ['OnMessageSend'] }, { faults: ['events-stop' as const] }])(
    'a lost event lets the message go (%o)',
    async (rules) => {
      const draft = writtenDraft(rules, to)
      await draft.events.send()
      expect(draft.seen.sent).toBe(1)
    },
  )

  test('a doubled event asks once and sends once', async () => {
    const draft = writtenDraft({ doubled: ['OnMessageSend'] }, to)
    void draft.events.send()
    const runs = draft.running('OnMessageSend')
    expect(runs.length).toBe(2)
    runs[1]?.complete({ allowEvent: true })
    await seconds(0)
    runs[0]?.complete(refused)
    await seconds(400)
    expect(draft.seen).toMatchObject({ sent: 1, question: null })
  })

  test('classic raises another change of recipients when a reply is sent, and the web does not', async () => {
    for (const [client, times] of [
      ['classic', 2],
      ['web', 0],
    ] as const) {
      const draft = writtenDraft({ client }, to)
      await draft.events.opened('reply')
      void draft.events.send()
      expect(draft.raised().filter((event) => event === 'OnMessageRecipientsChanged').length).toBe(times)
    }
  })

  test('changing recipients during Send works, or ends the handler so that it never answers', async () => {
    const change = async (draft: ReturnType<typeof writtenDraft>) => {
      void draft.events.send()
      draft.recipients.to = ['sam.reyes@ambleford.example']
      draft.events.changedByAddIn({ to: to.to, cc: [], bcc: [] })
      await seconds(0)
      expect(draft.raised()).toContain('OnMessageRecipientsChanged')
    }
    const well = writtenDraft({}, to)
    await change(well)
    expect(well.running('OnMessageSend').length).toBe(1)
    const ended = writtenDraft({ faults: ['recipient-change-ends-send'] }, to)
    await change(ended)
    expect(ended.running('OnMessageSend')).toEqual([])
    await seconds(5)
    expect(ended.seen).toMatchObject({ sent: 0, question: { words: expect.stringMatching(/taking longer/) } })
  })

  test('a reply has two runtimes at once, or just one that Send takes over', async () => {
    const two = writtenDraft({}, to)
    await two.events.opened('reply')
    void two.events.send()
    expect(two.running('OnNewMessageCompose').length).toBe(1)
    const one = writtenDraft({ faults: ['send-ends-other-handlers'] }, to)
    await one.events.opened('reply')
    void one.events.send()
    expect(one.running('OnNewMessageCompose')).toEqual([])
    expect(one.running('OnMessageSend').length).toBe(1)
  })
})
