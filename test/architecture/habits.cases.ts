import type { BadExample } from './bad-example.ts'
import { RULE_NUMBERS } from './rule-check.ts'

export const BAD_HABITS: readonly BadExample[] = [
  {
    title: 'a default export',
    path: 'src/renderer/app/frame.tsx',
    text: 'export default function Frame() {}',
    says: ['has a default export'],
  },
  {
    title: 'a barrel by another name',
    path: 'src/shared/domain/members/all.ts',
    text: "export * from './member.ts'\nexport { type Person } from './person.ts'",
    says: ['only passes on', 'import each thing from the file'],
  },
  {
    title: 'a mock of our own code',
    path: 'src/main/usecases/members/add-member.test.ts',
    text: "vi.mock('../../store/store.ts')",
    says: ['calls vi.mock', 'real store in memory'],
  },
  {
    title: 'a double of Electron outside its host',
    path: 'src/main/cli/start.test.ts',
    text: "vi.mock('electron', () => ({}))",
    says: ['calls vi.mock'],
  },
  {
    title: 'a skip without a reason',
    path: 'src/main/documents/minutes/docx.test.ts',
    text: "test.skip('opens', () => {})",
    says: ['uses test.skip', 'context.skip'],
  },
  {
    title: 'a conditional skip without a reason',
    path: 'test/documents/opens.test.ts',
    text: 'describe.skipIf(office === null)',
    says: ['uses describe.skipIf'],
  },
  {
    title: 'a test that runs alone',
    path: 'src/shared/basics/id.test.ts',
    text: "it.only('parses', () => {})",
    says: ['uses it.only', 'hides the others'],
  },
  {
    title: 'rules that look at the clock',
    path: 'src/shared/rules/circular/standing.ts',
    text: 'const now = Date.now()',
    says: ['calls Date.now'],
  },
  {
    title: 'a use case that looks at the clock',
    path: 'src/main/usecases/members/add-member.ts',
    text: 'const at = new Date()',
    says: ['asks what time it is', 'as an argument'],
  },
  {
    title: 'a use case that draws an id',
    path: 'src/main/usecases/members/add-member.ts',
    text: 'const id = globalThis.crypto.randomUUID()',
    says: ['calls globalThis.crypto.randomUUID'],
  },
  {
    title: 'a document with chance in it',
    path: 'src/main/documents/kit/pack.ts',
    text: 'const id = Math.random()',
    says: ['calls Math.random'],
  },
  {
    title: 'Temporal asked for today',
    path: 'src/shared/basics/local-date.ts',
    text: 'export const today = () => Temporal.Now.plainDateISO()',
    says: ['asks what time it is'],
  },
  {
    title: 'rules that divide',
    path: 'src/shared/rules/majority/threshold.ts',
    text: 'export const required = Math.floor(basis / 2) + 1',
    says: ['divides', 'whole numbers'],
  },
  {
    title: 'rules with a fraction',
    path: 'src/shared/rules/ranking/bonus.ts',
    text: 'const bonus = 0.1',
    says: ['has the fraction 0.1'],
  },
  {
    title: 'rules that round',
    path: 'src/shared/rules/ranking/bonus.ts',
    text: 'Math.round(points)',
    says: ['calls Math.round'],
  },
]

export const BAD_CITATIONS: readonly BadExample[] = [
  {
    title: 'a file of rules without a rule',
    path: 'src/shared/rules/majority/threshold.ts',
    text: '/** Yes votes needed. */',
    says: ['names no rule', 'R01–R45'],
  },
  {
    title: 'a case without a rule',
    path: 'src/shared/rules/majority/threshold.cases.ts',
    text: "export const CASES = [{ title: 'Sieben von dreizehn → angenommen' }]",
    says: ['threshold.cases.ts:1', 'Sieben von dreizehn', 'names no rule'],
  },
]

/** All rules but one; what a comment or a reason cites is no case. */
const ALL_BUT_R15 = RULE_NUMBERS.filter((number) => number !== 'R15').join(', ')

export const BAD_TABLES: readonly BadExample[] = [
  {
    title: 'a rule that no case shows',
    path: 'src/shared/rules/recusal/recusal.cases.ts',
    text: `/** R15 */\nexport const CASES = [{ title: 'alles (${ALL_BUT_R15})', reason: 'siehe R15' }]`,
    says: ['no case shows R15', 'nobody outside the code can check', 'worked example from domain.md'],
  },
  {
    title: 'a rule that only a test shows',
    path: 'src/shared/rules/recusal/recusal.cases.ts',
    text: `export const CASES = [row('alles (${ALL_BUT_R15})', 7)]\ntest('Zweifelsfälle (R15)', () => {})`,
    says: ['no case shows R15'],
  },
]

export const BAD_STORIES: readonly BadExample[] = [
  {
    title: 'a selector in a story',
    path: 'test/e2e/circular-procedure.spec.ts',
    text: "await page.getByRole('button').click()",
    says: ['selects by getByRole', 'pages/'],
  },
  {
    title: 'a selector in the fixtures',
    path: 'test/e2e/fixtures.ts',
    text: "page.locator('#root')",
    says: ['selects by locator'],
  },
  {
    title: 'a sleep, even in a page module',
    path: 'test/e2e/pages/members-page.ts',
    text: 'await page.waitForTimeout(500)',
    says: ['sleeps', 'wait with expect'],
  },
]
