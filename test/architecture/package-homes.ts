/** The floors where an outside package may be imported, and why it lives there. */
export interface PackageHome {
  /** Exact name, or a scope ending in `/*`. */
  readonly packages: readonly string[]
  readonly homes: readonly string[]
  readonly reason: string
}

const RENDERER = ['renderer entry', 'app', 'features', 'client', 'paper', 'ui'] as const

export const PACKAGE_HOMES: readonly PackageHome[] = [
  { packages: ['electron'], homes: ['host-electron'], reason: 'everything but the window must work without Electron' },
  {
    packages: ['hono', '@hono/node-server'],
    homes: ['service', 'host-web'],
    reason: 'only the service and its web host speak HTTP',
  },
  {
    packages: ['@orpc/*'],
    homes: ['contract', 'service', 'client'],
    reason: 'procedures are declared, answered and asked in one place each',
  },
  { packages: ['zod'], homes: ['contract', 'service', 'client', 'cli'], reason: 'shapes are checked where something comes in' },
  { packages: ['better-sqlite3', 'kysely'], homes: ['store'], reason: 'nothing above the store knows SQLite' },
  { packages: ['canonicalize'], homes: ['basics', 'store'], reason: 'one canonical form of JSON for everything that is hashed' },
  {
    packages: ['docx', 'exceljs', 'papaparse', 'docxtemplater', 'pizzip'],
    homes: ['documents'],
    reason: 'only documents know what a Word or Excel file is made of',
  },
  {
    packages: ['@resvg/*', '@expo-google-fonts/*'],
    homes: ['documents'],
    reason: 'charts become pictures where papers are made, with a font that comes along',
  },
  {
    packages: ['fflate'],
    homes: ['documents', 'files', 'verifier'],
    reason: 'Office files and archives are ZIPs, and the page that checks an archive opens it',
  },
  {
    packages: ['@noble/*'],
    homes: ['verifier'],
    reason: 'the page hashes without what browsers keep for secure connections',
  },
  {
    packages: ['saxes'],
    homes: ['signing', 'documents'],
    reason: 'what comes from outside is read by a strict parser before anything is made of it',
  },
  {
    packages: ['xml-crypto', '@xmldom/xmldom', '@peculiar/x509', 'reflect-metadata', 'node-forge', 'jose'],
    homes: ['signing'],
    reason: 'keys and signatures are handled where they are reviewed',
  },
  {
    packages: ['nodemailer', 'postal-mime', 'ical-generator'],
    homes: ['mail'],
    reason: 'only mail knows how messages are written',
  },
  { packages: ['temporal-polyfill'], homes: ['basics', 'rules'], reason: 'days and instants are counted in one place' },
  { packages: ['date-holidays'], homes: ['rules'], reason: 'only deadlines ask for holidays' },
  {
    packages: ['age-encryption'],
    homes: ['files'],
    reason: 'backups are closed and opened where they are written',
  },
  { packages: ['commander'], homes: ['cli'], reason: 'only the command line has options' },
  {
    packages: [
      'react',
      'react-dom',
      '@mantine/*',
      '@tabler/icons-react',
      '@tanstack/*',
      'zustand',
      'dayjs',
      '@fontsource-variable/*',
    ],
    homes: RENDERER,
    reason: 'only the page draws',
  },
  {
    packages: ['node:*'],
    homes: ['store', 'documents', 'signing', 'mail', 'files', 'service', 'host-electron', 'host-web', 'cli'],
    reason: 'shared code runs anywhere, the page has no machine, and a use case gets files, time and chance from deps',
  },
]

/** What tests beside their file may import besides the packages of their floor. */
export const TEST_PACKAGES: readonly string[] = ['vitest', 'fast-check', 'node:*']
