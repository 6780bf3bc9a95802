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

  const items = '<li>one<li>two<li>three'
  it.each([
    [`<ol>${items}</ol>`, '1. one\n2. two\n3. three'],
    [`<ol start=3>${items}</ol>`, '3. one\n4. two\n5. three'],
    ['<ol><li>one<li value="7">two<li>three</ol>', '1. one\n7. two\n8. three'],
    ['<ol start="2" reversed><li>one<li>two<li>three</ol>', '2. one\n1. two\n0. three'],
    [`<ol reversed>${items}</ol>`, '• one\n• two\n• three'],
    [`<ol type="a" start="26">${items}</ol>`, 'z. one\naa. two\nab. three'],
    [`<ol style="color:red; list-style-type: upper-roman" start=3>${items}</ol>`, 'III. one\nIV. two\nV. three'],
    [`<ol type="i" start=4000><li>one</ol>`, '4000. one'],
    [`<ol style="list-style-type: disc">${items}</ol>`, '• one\n• two\n• three'],
    ...['__proto__', '__defineGetter__', 'toString', 'constructor'].map((type) => [
      `<ol type="${type}">${items}</ol>`,
      '• one\n• two\n• three',
    ]),
    ['<ol><li>one<menu><li>a<li>b</menu><li>two<dir><li>c</dir><li>end</ol>', '1. one\n• a\n• b\n2. two\n• c\n3. end'],
    ['<ol><li>one<ul><li>a</ul><ol hidden><li>b</ol><li>two</ol><li>end', '1. one\n• a\n2. two\n• end'],
  ])('number the items of a list as a reader saw them: %s', async (content, text) => {
    expect(await shown(content)).toBe(text)
  })

  it.each([
    ['Watch out<img alt="🔪">', 'Watch out🔪'],
    ['Watch out <img alt="👨‍👩‍👧 🇬🇧 ☺️">', 'Watch out 👨👩👧 🇬🇧 ☺️'],
    ['Pay <img alt="1"><img alt="a 🔪"><img alt="">', 'Pay'],
    ['Pay <span hidden><img alt="🔪"></span>', 'Pay'],
  ])('have emoji that are pictures, and no other text of pictures: %s', async (content, text) => {
    expect(await shown(content)).toBe(text)
  })
})
