import { rmSync, writeFileSync } from 'node:fs'

const file = 'dist/pane/bare.html'
/** The key of the page's token in the local storage of the pane's origin, where the bench puts it. */
export const tokenName = 'bare-token'

/**
 * The least that any add-in must do, served by the real server like the pane itself: load Office.js, ask about the
 * sender of the open message, write the answer. It is a module because the server defers Office.js, and modules run
 * after that. `data-standing` is named as in the pane, so that the bench watches both in the same way.
 */
const page = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>A bare page</title>
    <!--office-scripts-->
    <script type="module" nonce="__NONCE__">
      Office.onReady(async () => {
        const address = Office.context.mailbox.item.from.emailAddress
        const answer = await fetch('/api/standing', {
          method: 'POST',
          headers: {
            Authorization: 'Bearer ' + localStorage.getItem('${tokenName}'),
            'Content-Type': 'application/json',
          },
          body: JSON.stringify({ addresses: [address] }),
        })
        const [{ standing }] = (await answer.json()).standings
        const section = document.createElement('section')
        section.dataset.standing = standing.kind
        section.textContent = address + ': ' + standing.kind
        document.body.append(section)
      })
    </script>
  </head>
  <body></body>
</html>
`

/** Puts the page among the built ones while `start` starts a server, which reads all pages when it starts. */
export async function withBarePage<T>(start: () => Promise<T>): Promise<T> {
  writeFileSync(file, page)
  try {
    return await start()
  } finally {
    rmSync(file)
  }
}
