/*
 * Inlined in each page before Office.js. Office.js loads MicrosoftAjax.js from Microsoft, and without it Outlook is
 * never ready. If that fails or takes too long, this reloads the page, under an address that asks the server for the
 * register's own replacement. That page does not contain this script, so it reloads only once.
 * Only the address remembers this: a frame may have no storage. Whatever Outlook put into the address stays.
 */

import { longestAjax } from './longest-ajax.ts'

const again = document.currentScript?.dataset.again ?? ''
let timer: ReturnType<typeof setTimeout> | undefined
let leaving = false

document.addEventListener('error', ({ target }) => isAjax(target) && loadAgain(), true)
document.addEventListener('load', ({ target }) => (isAjax(target) ? arrived() : wait()), true)

/** Another script has run: if it was Office.js, MicrosoftAjax.js is now on its way. */
function wait() {
  if (timer === undefined && [...document.scripts].some(isAjax)) timer = setTimeout(loadAgain, longestAjax)
}

/** A proxy may answer with something else. Office.js itself looks for these. */
function arrived() {
  clearTimeout(timer)
  const { Sys, Type } = window as { Sys?: { StringBuilder?: unknown }; Type?: { registerClass?: unknown } }
  if (typeof Sys?.StringBuilder !== 'function' || typeof Type?.registerClass !== 'function') loadAgain()
}

function loadAgain() {
  clearTimeout(timer)
  if (leaving) return
  leaving = true
  const { pathname, search, hash } = location
  location.replace(`${pathname}${search ? `${search}&` : '?'}${again}${hash}`)
}

function isAjax(one: EventTarget | null): boolean {
  return one instanceof HTMLScriptElement && /\/MicrosoftAjax\.js$/i.test(one.src)
}
