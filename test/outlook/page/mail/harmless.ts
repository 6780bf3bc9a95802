/** The policy of the frame that shows other people's HTML: nothing runs and nothing is fetched. */
const rules = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
const look = 'body{font:14px/20px "Segoe UI",system-ui,sans-serif;margin:8px;overflow-wrap:anywhere}'
const active = 'script,link,iframe,object,embed,base,meta,form,audio,video'
const sources = ['src', 'srcset', 'background', 'poster', 'data', 'xlink:href']

/**
 * A page that shows a message's HTML. Anything that would run or be fetched is removed first, so that the frame's
 * policy has nothing left to block.
 */
export function harmlessPage(html: string): string {
  const document = new DOMParser().parseFromString(withoutHandlers(html), 'text/html')
  for (const element of document.querySelectorAll(active)) element.remove()
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (sources.includes(name) && !value.startsWith('data:image/')) element.removeAttribute(name)
      if (name === 'style') element.setAttribute(name, withoutUrls(value))
    }
  }
  for (const style of document.querySelectorAll('style')) style.textContent = withoutUrls(style.textContent ?? '')
  const { head, body } = document
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${rules}"><base target="_blank"><style>${look}</style>${head.innerHTML}${body.innerHTML}`
}

/** Removed from the text, because a browser reports them as soon as it parses them. */
const withoutHandlers = (html: string) =>
  html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/[\s/"']on[a-z]+(?=\s*=)/gi, ' data-handler'))

const withoutUrls = (css: string) => css.replace(/url\([^)]*\)/gi, 'none').replace(/@import[^;]*;?/gi, '')
