/** A part of PowerShell's language, as much as the two scripts use; anything else is a syntax error here. */
export type Expression =
  | { is: 'value'; value: unknown }
  | { is: 'text'; parts: (string | Expression)[] }
  | { is: 'variable'; name: string }
  | { is: 'array' | 'group' | 'block'; body: Statement[] }
  | { is: 'table'; entries: [Expression, Statement][] }
  | { is: 'list'; items: Expression[] }
  | { is: 'member'; of: Expression; name: Expression; isStatic?: boolean }
  | { is: 'call'; of: Expression; name: Expression; args: Expression[] }
  | { is: 'index'; of: Expression; at: Expression }
  | { is: 'type'; name: string }
  | { is: 'cast'; type: string; of: Expression }
  | { is: 'not'; of: Expression }
  | { is: 'operation'; operator: string; left: Expression; right: Expression }

/** An argument: of a parameter, by position, or splatted. A switch has no value. */
export type Argument = { name?: string; value?: Expression; splat?: string }
export type Stage = { is: 'expression'; of: Expression } | { is: 'command'; name: string; args: Argument[] }

export type Statement =
  | { is: 'pipeline'; stages: Stage[] }
  | { is: 'assign'; to: Expression; adds: boolean; from: Statement }
  | { is: 'foreach'; variable: string; over: Expression; body: Statement[] }
  | { is: 'if'; branches: { when: Expression; body: Statement[] }[]; otherwise: Statement[] }
  | { is: 'function'; name: string; params: string[]; body: Statement[] }
  | { is: 'try'; body: Statement[]; handler: Statement[] }
  | { is: 'return' | 'throw'; of: Statement | null }
  | { is: 'continue' | 'break' }
