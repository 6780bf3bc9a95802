import { type LanguageTag, languageFor, languages, languageTags } from '../../contract/texts/languages.ts'
import { speakers } from '../speaker-for.ts'

/** Milliseconds. Nothing else than the page itself can say that the page's own code did not come. */
const patience = 10_000

/**
 * In JavaScript of 2009: the oldest engine that shows a pane stops at anything newer. It speaks the person's language, as
 * `addin/session/own-language.ts` does: their choice, or else Outlook's. Where Office.js did not come either, Outlook's
 * is in the name of the frame, or in its address.
 */
const script = `setTimeout(function () {
var all = document.getElementById('not-started')
if (!all) return
var outlook = (window.Office && Office.context) || {}
var chosen = ''
try { chosen = localStorage.getItem((outlook.partitionKey || '') + 'contact-register.language') } catch (e) {}
var host = /[$|]([a-z]{2,3})-[a-z]{2,4}[$|]/i.exec(location.search + window.name) || []
var tag = chosen || outlook.displayLanguage || host[1] || all.getAttribute('data-language')
var first = /^[a-z]+/i.exec(tag)
var line = all.querySelector('[lang^="' + (first ? first[0].toLowerCase() : 'en') + '"]') || all.firstChild
document.querySelector('#pane>p').hidden = true
line.hidden = false
all.hidden = false
line.querySelector('button').onclick = function () { location.reload() }
}, ${patience})`

/** The pane's own style sheet may not come either. */
const style = '#pane>p,#not-started,noscript p{margin:1rem;font-family:system-ui,sans-serif}'

const linesIn = (tag: LanguageTag): string => {
  const say = speakers[tag]
  return `<div lang="${languages[tag].locale}" hidden><p>${say('Not checked. The contact register could not start. Treat this message with care.')}</p><button type="button">${say('Reload')}</button></div>`
}

/**
 * What a pane says when its own code has not drawn anything in time, for instance because a proxy withholds it, and
 * where the browser runs no scripts. It stands where the code draws, which replaces it, however late. The nonce is still
 * to be filled in.
 * @param accepted the request's Accept-Language: the language where nothing else names one
 */
export function notStarted(accepted: string): string {
  const tag = languageFor(accepted)
  const say = speakers[tag]
  const noScripts = `<style nonce="__NONCE__">#pane>p{display:none}</style><p lang="${languages[tag].locale}">${say('Not checked. The contact register needs JavaScript. Treat this message with care, and ask ICT to allow JavaScript for this page.')}</p>`
  return `<style nonce="__NONCE__">${style}</style><div id="not-started" role="alert" data-language="${tag}" hidden>${languageTags.map(linesIn).join('')}</div><noscript>${noScripts}</noscript><script nonce="__NONCE__">${script}</script>`
}
