import { escalationCycle } from '../../server/policy/escalation/escalation.ts'
import { importCycle } from '../../server/policy/import/import-cycle.ts'
import { letterCycle } from '../../server/policy/letter/confirmation.ts'
import { isFinal, type LifeCycle, statesOf } from '../../server/policy/life-cycle.ts'
import { arrangementCycle } from '../../server/policy/mail-arrangement/mail-arrangement.ts'
import { representationCycle } from '../../server/policy/representation/representation.ts'
import { restrictionCycle } from '../../server/policy/restriction/restriction.ts'

type Cycle = LifeCycle<string, string, string>

/** Title, the table and where it is, and the sentence that a reader of the drawing needs. */
const chapters: [title: string, cycle: Cycle, file: string, sentence: string][] = [
  [
    'Escalation',
    escalationCycle,
    'escalation.ts',
    'An officer decides it; until then, whoever escalated can add details or withdraw it.',
  ],
  [
    'Restriction',
    restrictionCycle,
    'restriction.ts',
    'It comes into force with its letter, or at once for a recorded reason, and gives way to the variation or decision that replaces it.',
  ],
  [
    'Letter',
    letterCycle,
    'confirmation.ts',
    'An officer records once how it went; the register itself sends a notice of a review where it can e-mail the customer.',
  ],
  [
    'Mail arrangement',
    arrangementCycle,
    'mail-arrangement.ts',
    'ICT confirms what it was asked to make or remove, and is asked to make it again when the customer’s addresses change.',
  ],
  [
    'Representation',
    representationCycle,
    'representation.ts',
    'The state follows from the day of acknowledgement and the answer; an open one moves to the restriction that takes the place of its own.',
  ],
  [
    'Import',
    importCycle,
    'import-cycle.ts',
    'A stopped file can be imported if a check of it ended without errors; one whose server is silent for ten seconds counts as stopped.',
  ],
]

const introduction = `# Life cycles

How the register’s records begin, change and end. \`npm run life-cycles\` draws this page from the policy’s tables: change those, not this page.
An arrow is an act that the rules allow; they refuse every other. Records imported from a file begin in the state that the file gives.
Deletion isn’t drawn: records are deleted when their retention period ends.
`

/** The whole page. */
export const lifeCycles = (): string => [introduction, ...chapters.map(chapter)].join('\n')

const chapter = ([title, cycle, file, sentence]: (typeof chapters)[number]): string => `## ${title}
${sentence} The table is in [\`${file}\`](../server/policy/${file}).

\`\`\`mermaid
stateDiagram-v2
${lines(cycle)
  .map((line) => `  ${line}`)
  .join('\n')}
\`\`\`
`

function lines(cycle: Cycle): string[] {
  const states = statesOf(cycle)
  return [
    ...states.map((state) => `state "${inWords(state)}" as ${idOf(state)}`),
    ...arrows('[*]', cycle.begins),
    ...states.flatMap((state) => arrows(idOf(state), cycle.states[state] ?? {})),
    ...states.filter((state) => isFinal(cycle, state)).map((state) => `${idOf(state)} --> [*]`),
  ]
}

/** Acts that lead to the same state share an arrow. */
const arrows = (from: string, acts: Record<string, string | undefined>): string[] =>
  [...Map.groupBy(Object.entries(acts), ([, to]) => to ?? '')].map(
    ([to, those]) => `${from} --> ${idOf(to)}: ${those.map(([act]) => inWords(act)).join(' or ')}`,
  )

const inWords = (name: string): string => name.replaceAll('-', ' ')

/** Mermaid takes no hyphens in the name of a state. */
const idOf = (state: string): string => state.replaceAll('-', '_')
