import { nameOf, type OnTheCard, onTheCard, sentenceOf } from './pane-words.ts'

/** A card in one language. Words of the screen stand in quotation marks, as the screen has them. */
export type CardWords = {
  tag: string
  title: string
  /** Null once a speaker of the council has passed it. */
  unreviewed: string | null
  rare: { heading: string; reasons: readonly string[] }
  standings: { heading: string; screen: string; todo: string; what: Record<OnTheCard, string> }
  /** Glosses of the names on the screen, where the screen has another language. */
  glosses: Record<OnTheCard, string> | null
  acts: { heading: string; points: readonly string[] }
  calls: { heading: string; points: readonly string[] }
  never: { heading: string; points: readonly string[] }
  council: string
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const list = (points: readonly string[]) =>
  `<ul>\n${points.map((point) => `<li>${escaped(point)}</li>`).join('\n')}\n</ul>`
const part = ({ heading, points }: { heading: string; points: readonly string[] }) =>
  `<section>\n<h2>${escaped(heading)}</h2>\n${list(points)}\n</section>`

/** The card as a page to print on one side of A4. */
export function cardIn({ tag, title, unreviewed, rare, standings, glosses, acts, calls, never, council }: CardWords) {
  const rows = onTheCard.map((standing) => {
    const gloss = glosses ? ` (${glosses[standing]})` : ''
    const sentence = glosses ? null : sentenceOf(standing)
    const what = [sentence, standings.what[standing]].filter((words) => words !== null && words !== '').join(' ')
    return `<tr><th scope="row"><span lang="en-GB">${escaped(nameOf(standing))}</span>${escaped(gloss)}</th><td>${escaped(what)}</td></tr>`
  })
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
@page { size: A4; margin: 12mm }
:root { color-scheme: light; font: 10pt/1.35 "Segoe UI", Arial, sans-serif }
body { max-width: 186mm; margin: 0 auto; padding: 4mm }
@media print { body { padding: 0 } }
h1 { font-size: 17pt; margin: 0 0 2mm } h2 { font-size: 12pt; margin: 3mm 0 1mm }
ul { margin: 0; padding-inline-start: 5mm } li { margin-block: 0.6mm }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid; padding: 1.2mm 2mm; text-align: start; vertical-align: top }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 6mm }
@media screen and (max-width: 40rem) { .columns { display: block } }
.unreviewed { border: 2px solid; padding: 1.5mm 2mm; font-weight: bold }
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${unreviewed === null ? '' : `<p class="unreviewed">${escaped(unreviewed)}</p>\n`}<section>
<h2>${escaped(standings.heading)}</h2>
<table>
<thead><tr><th scope="col">${escaped(standings.screen)}</th><th scope="col">${escaped(standings.todo)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>
<div class="columns">
${part(acts)}
${part(calls)}
${part({ heading: rare.heading, points: rare.reasons })}
${part(never)}
</div>
<p>${escaped(council)}</p>
</main>
</body>
</html>
`
}
