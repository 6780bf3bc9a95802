import { escalationCycle } from '../../server/policy/escalation/escalation.ts'
import { formalWarningCycle } from '../../server/policy/formal-warning/formal-warning.ts'
import { letterCycle } from '../../server/policy/letter/confirmation.ts'
import { isFinal, type LifeCycle, statesOf } from '../../server/policy/life-cycle.ts'
import { arrangementCycle } from '../../server/policy/mail-arrangement/mail-arrangement.ts'
import { representationCycle } from '../../server/policy/representation/representation.ts'
import { restrictionCycle } from '../../server/policy/restriction/restriction.ts'
import { replyCycle } from '../../server/policy/warning/reply.ts'

type Cycle = LifeCycle<string, string, string>

/** Title, table, the path of the table within `server/policy`, and a sentence that helps to read the drawing. */
const chapters: [title: string, cycle: Cycle, file: string, sentence: string][] = [
  [
    'Escalation',
    escalationCycle,
    'escalation/escalation.ts',
    'An officer decides it. Until then, the person who escalated can add details. They can withdraw it while no officer has acted on it.',
  ],
  [
    'Formal warning',
    formalWarningCycle,
    'formal-warning/formal-warning.ts',
    'It counts once its letter was sent, and ends automatically on its day. An objection that is upheld withdraws it.',
  ],
  [
    'Restriction',
    restrictionCycle,
    'restriction/restriction.ts',
    'It comes into force with its letter, or immediately for a recorded reason. A variation or a later decision can replace it.',
  ],
  [
    'Letter',
    letterCycle,
    'letter/confirmation.ts',
    'An officer records once how it was sent, or that the customer is not notified. The register itself sends a notice of a review if it can e-mail the customer.',
  ],
  [
    'Mail arrangement',
    arrangementCycle,
    'mail-arrangement/mail-arrangement.ts',
    'ICT makes or removes it on request and confirms that. When the customer’s addresses change, ICT is asked to make it again.',
  ],
  [
    'Representation',
    representationCycle,
    'representation/representation.ts',
    'Its state follows from the day of acknowledgement and the answer. If its restriction is replaced, an open representation moves to the new one. An end by itself closes it without an answer, and a letter tells the customer.',
  ],
  [
    'Reply',
    replyCycle,
    'warning/reply.ts',
    'A warning, a reminder or a message passed on, as Outlook opened it. It counts once it was sent: the add-in sees it go, or the person says so.',
  ],
]

const introduction = `# Life cycles

How the register’s records begin, change and end. \`npm run life-cycles\` draws this page from the policy’s tables: change those, not this page.
Each arrow is an action that the rules allow; they refuse all others. Records imported from a file begin in the state that the file gives.
Deletion isn’t drawn: records are deleted when their retention period ends.
`

/** The whole page. */
export const lifeCycles = (): string => [introduction, ...chapters.map(chapter)].join('\n')

const chapter = ([title, cycle, file, sentence]: (typeof chapters)[number]): string => `## ${title}
${sentence} The table is in [\`server/policy/${file}\`](../server/policy/${file}).

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
