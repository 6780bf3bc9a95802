import { describe, expect, it } from 'vitest'
import { html, multipart, words } from './support/messages.ts'

const shown = (content: string) => words(multipart('mixed', html(content)))

describe('the words of HTML', () => {
  it.each([
    ['You&nbsp;are&nbsp;dead.', 'You are dead.'],
    ['I will not<b>&nbsp;forget</b> it', 'I will not forget it'],
    ['at<i> &nbsp; </i>10&nbsp;Downing Street\u00a0at 5pm', 'at 10 Downing Street at 5pm'],
    ['<p>Dear\u202fMs\u2007Khan,</p><p>&nbsp;</p><p>&nbsp; Pay</p>', 'Dear Ms Khan,\n\nPay'],
    ['<table><tr><td>Green</td><td>&nbsp;</td><td>Monday</td></tr></table>', 'Green\tMonday'],
    ['use&#xfeff;less &#xfeff;<b>they</b> say', 'useless they say'],
  ])('are apart where a space that breaks no line is between them: %s', async (content, text) => {
    expect(await shown(content)).toBe(text)
  })
})
