/** One floor of the building. Imports go down only; what lies below is listed, reason and way out stand beside it. */
export interface Floor {
  readonly name: string
  readonly folder: string
  /** 0 is the ground. Null in the renderer, which is a building of its own. */
  readonly level: number | null
  readonly holds: string
  readonly mayImport: readonly string[]
  /** Folders directly inside are areas, and one area never imports another. */
  readonly areasApart?: true
  /** Folders directly inside are areas. */
  readonly byArea?: true
  readonly reason: string
  readonly wayOut: string
}

/** The floors that run anywhere. */
export const SHARED_FLOORS = ['basics', 'domain', 'rules', 'wording', 'contract'] as const
const TOOLS = ['store', 'documents', 'signing', 'mail', 'files'] as const

/** One folder name for one area on every floor. */
export const AREAS: readonly string[] = [
  'alliance',
  'members',
  'meetings',
  'resolutions',
  'circular-procedures',
  'projects',
  'statements',
  'action-plan',
  'rules-of-procedure',
  'documents',
  'journal',
  'workspace',
]

/** Folders beside the areas on a floor, each with its reason. */
export const FOLDERS_BESIDE_AREAS: Readonly<Record<string, string>> = {
  overview: 'the Übersicht gathers what several areas know and has no records of its own',
  calculator: 'the Rechner tries the rules by hand and has no records of its own',
  settings: 'the Einstellungen show choices of several areas in one place',
}

export const FLOORS: readonly Floor[] = [
  {
    name: 'basics',
    folder: 'src/shared/basics',
    level: 0,
    holds: 'Result, assertNever, ids, LocalDate, money, German sort order',
    mayImport: [],
    reason: 'the ground carries everything else and must not lean on it',
    wayOut: 'move the code up to the floor whose words it uses',
  },
  {
    name: 'domain',
    folder: 'src/shared/domain',
    level: 1,
    holds: 'nouns: types, constructors, states',
    mayImport: ['basics'],
    byArea: true,
    reason: 'nouns are true without any rule, word or screen',
    wayOut: 'a decision belongs into rules, a German word into wording',
  },
  {
    name: 'rules',
    folder: 'src/shared/rules',
    level: 2,
    holds: 'verbs: facts in, verdict out, with reasons and the cited rule',
    mayImport: ['basics', 'domain'],
    reason: 'a verdict is codes and numbers, so that screen, paper and verification word it alike',
    wayOut: 'return a code with data and let wording make the sentence',
  },
  {
    name: 'wording',
    folder: 'src/shared/wording',
    level: 3,
    holds: 'every German word people read; dates, numbers, money in German form; the glossary',
    mayImport: ['basics', 'domain', 'rules'],
    reason: 'a sentence is made from facts and asks nobody',
    wayOut: 'hand the facts over as arguments',
  },
  {
    name: 'contract',
    folder: 'src/shared/contract',
    level: 4,
    holds: 'what a screen may ask: shapes, procedures, declared refusals; one file per area',
    mayImport: ['basics', 'domain', 'rules', 'wording'],
    reason: 'what may be asked does not know who answers it',
    wayOut: 'declare the shape here and answer it in service',
  },
  tool('store', 'the workspace file: open, migrate, repositories, schema snapshot, journal'),
  tool('documents', 'Word and Excel: the kit, then one folder per document with content.ts and docx.ts or xlsx.ts'),
  tool('signing', 'OOXML signatures, member keys, ballot files'),
  tool('mail', 'drafts and calendar entries, reading replies'),
  tool('files', 'atomic writes, backups, locks, archive packages'),
  {
    name: 'usecases',
    folder: 'src/main/usecases',
    level: 6,
    holds: 'one file per verb; deps.ts lists what they get from outside',
    mayImport: [...SHARED_FLOORS, ...TOOLS],
    byArea: true,
    reason: 'a use case reads like a paragraph and does not know by which door the question came in',
    wayOut: 'take what is needed from deps, and let service or a host fill it',
  },
  {
    name: 'service',
    folder: 'src/main/service',
    level: 7,
    holds: 'router per area, wiring, downloads, static files, refusal → declared error, change events',
    mayImport: [...SHARED_FLOORS, ...TOOLS, 'usecases'],
    reason: 'one function from Request to Response serves every host and knows none',
    wayOut: 'take what only a host can do from the host object that the service receives',
  },
  host('host-electron', 'the window: protocol, menu, locks; the only folder that imports electron'),
  host('host-web', 'the loopback server and its session'),
  host('cli', 'the command line: same use cases, no window'),
  {
    name: 'renderer entry',
    folder: 'src/renderer',
    level: null,
    holds: 'index.html and main.tsx',
    mayImport: [...SHARED_FLOORS, 'ui', 'paper', 'client', 'features', 'app'],
    reason: 'the page is a plain web page and cannot tell which host carries it',
    wayOut: 'ask through the contract, with client',
  },
  {
    name: 'ballot page',
    folder: 'src/renderer/ballot-page',
    level: null,
    holds: 'script and style of the ballot that leaves the application as one file',
    mayImport: [],
    reason: 'the file runs alone in any browser, so nothing can be imported and every word stands in its page',
    wayOut: 'write it into the script, or put the word into documents/ballot-page',
  },
  {
    name: 'app',
    folder: 'src/renderer/app',
    level: null,
    holds: 'routes, frame, navigation, error screen, providers',
    mayImport: [...SHARED_FLOORS, 'ui', 'paper', 'client', 'features'],
    reason: 'the page is a plain web page and cannot tell which host carries it',
    wayOut: 'ask through the contract, with client',
  },
  {
    name: 'features',
    folder: 'src/renderer/features',
    level: null,
    holds: 'screens',
    mayImport: [...SHARED_FLOORS, 'ui', 'paper', 'client'],
    byArea: true,
    areasApart: true,
    reason: 'a screen can be changed or removed without looking at the others',
    wayOut: 'link to the other screen by its address; what both need belongs into ui, client or shared',
  },
  {
    name: 'verifier',
    folder: 'src/renderer/verifier',
    level: null,
    holds: 'the page inside an archive that checks it, as one file for any browser',
    mayImport: SHARED_FLOORS,
    reason: 'whoever reads an archive has no service and no other file of ours',
    wayOut: 'what the page and the program both check belongs into shared/rules/verification',
  },
  {
    name: 'client',
    folder: 'src/renderer/client',
    level: null,
    holds: 'link to the service over fetch, queries, actions, reload on change',
    mayImport: SHARED_FLOORS,
    reason: 'asking and showing stay apart',
    wayOut: 'return what was answered and let the screen show it',
  },
  {
    name: 'paper',
    folder: 'src/renderer/paper',
    level: null,
    holds: 'papers on screen, drawn from the blocks that Word files are made of',
    mayImport: ['basics', 'domain', 'wording', 'ui'],
    reason: 'every screen that shows a paper shows it alike, and the blocks are all it needs',
    wayOut: 'hand the blocks over; what a screen does with a paper belongs into its feature',
  },
  {
    name: 'ui',
    folder: 'src/renderer/ui',
    level: null,
    holds: 'kit without business words',
    mayImport: ['basics', 'wording'],
    reason: 'the kit knows no business, so that every screen can use it',
    wayOut: 'hand texts and figures over as properties, or keep the component in its feature',
  },
]

function tool(name: (typeof TOOLS)[number], holds: string): Floor {
  return {
    name,
    folder: `src/main/${name}`,
    level: 5,
    holds,
    mayImport: SHARED_FLOORS,
    reason: 'store, documents, signing, mail and files know nothing of each other, so that each can be replaced alone',
    wayOut: 'let a use case fetch from one and hand it to the other',
  }
}

function host(name: string, holds: string): Floor {
  return {
    name,
    folder: `src/main/${name}`,
    level: 8,
    holds,
    mayImport: [...SHARED_FLOORS, ...TOOLS, 'usecases', 'service'],
    reason: 'hosts and command line carry the same service and never import each other',
    wayOut: 'put what both need into service, or start the other one as a process of its own',
  }
}
