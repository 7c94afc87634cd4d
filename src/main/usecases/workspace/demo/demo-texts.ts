import type { StatementReasons } from '#shared/domain/statements/statement.ts'

/** What people say in the demo, from `resources/demo-texts.json`; `{projekt}` and `{person}` are filled in. */
export interface DemoTexts {
  /** What an Umlauf on several projects is called. */
  readonly together: string
  readonly paperName: string
  readonly paperText: string
  readonly evidenceName: string
  readonly evidenceText: string
  /** Why the coordination enters an answer that came as an e-mail without an answer file. */
  readonly onBehalf: string
  readonly remarks: { readonly replaced: string; readonly no: string; readonly late: string }
  readonly reasons: StatementReasons
  readonly conditions: string
  readonly call: DemoCallTexts
  readonly polls: Readonly<Record<'ended' | 'running', DemoPoll>>
  readonly meeting: {
    readonly title: string
    readonly place: string
    /** Standing items before and after the projects, by their titles. */
    readonly opening: readonly string[]
    readonly closing: readonly string[]
    /** The title of the item that announces what Umläufe came to. */
    readonly announcing: string
    /** What the minutes say, by title of the item; `noted` for all others. */
    readonly results: Readonly<Record<string, string>>
    readonly noted: string
  }
}

/** What is said about the applications of a call; `{aufruf}` is its number. */
interface DemoCallTexts {
  readonly withdrawn: string
  readonly deferred: string
  /** To the sponsor, with the first request for papers and with the second. */
  readonly missing: string
  readonly stillMissing: string
  /** Why an initiative application was taken into the call. */
  readonly taken: string
  /** What the Umlauf on the late ones is called, and why it cannot wait (R24). */
  readonly together: string
  readonly urgencyReason: string
  /** What stands in a resolution before its conditions. */
  readonly conditions: string
  /** The item on the order of what was endorsed after the sitting. */
  readonly laterOrder: { readonly title: string; readonly proposedText: string }
}

/** A Meinungsbild of the demo. */
export interface DemoPoll {
  readonly subject: string
  readonly question: string
  readonly approaches: readonly { readonly title: string; readonly explanation: string }[]
}

/** Fills the placeholders of a text. */
export function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\p{L}+)\}/gu, (whole, name: string) => values[name] ?? whole)
}
