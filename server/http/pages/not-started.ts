import { notStartedLabels as labels, notStarted as texts } from '../../contract/messages/en/not-started.ts'
import type { Say } from '../../contract/messages/say.ts'

/** Milliseconds. Nothing else than the page itself can say that the page's own code did not come. */
const patience = 10_000

/** In JavaScript of 2009: the oldest engine that shows a pane stops at anything newer. */
const script = `setTimeout(function () {
var line = document.getElementById('not-started')
if (!line) return
line.previousElementSibling.hidden = true
line.hidden = false
line.querySelector('button').onclick = function () { location.reload() }
}, ${patience})`

/**
 * What a pane says when its own code has not drawn anything in time, for instance because a proxy withholds it. It
 * stands where the code draws, which replaces it, however late. The nonce is still to be filled in.
 */
export const notStarted = (say: Say): string =>
  `<div id="not-started" role="alert" hidden><p>${say(texts, 'not-checked')}</p><button type="button">${say(labels, 'reload')}</button></div><script nonce="__NONCE__">${script}</script>`
