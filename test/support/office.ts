import { AGE_PACKAGES, findAge } from './age-program.ts'
import { installDebianPackages, mayInstallDebianPackages } from './debian.ts'
import { findProgram, type Machine, thisMachine, type UsualPlaces, windowsProgramFolders } from './installed-program.ts'
import { findSignatureJudges, JUDGE_PACKAGES } from './signature-judges.ts'

/** The programs that judge documents by opening and rendering them. */
export interface Office {
  readonly soffice: string
  readonly pdftoppm: string
  readonly pdftotext: string
}

const DEBIAN_PACKAGES = [
  'libreoffice-writer-nogui',
  'libreoffice-calc-nogui',
  'poppler-utils',
  'fonts-liberation',
  ...JUDGE_PACKAGES,
  ...AGE_PACKAGES,
]

/** Reason for a skipped check, to be given to `context.skip(…)`. */
export const NO_OFFICE = 'LibreOffice (soffice) and poppler (pdftoppm, pdftotext) are not installed'

/** LibreOffice and poppler where all of it is installed, else null. */
export function findOffice(machine: Machine = thisMachine): Office | null {
  const soffice = findProgram(officePlaces(machine), machine)
  const pdftoppm = findProgram({ names: ['pdftoppm'], paths: [] }, machine)
  const pdftotext = findProgram({ names: ['pdftotext'], paths: [] }, machine)
  if (soffice === null || pdftoppm === null || pdftotext === null) return null
  return { soffice, pdftoppm, pdftotext }
}

/** Like `findOffice`; in continuous integration on Debian as root it installs what is missing and says so. */
export function findOrInstallOffice(say: (line: string) => void): Office | null {
  const found = findOffice()
  const isComplete = found !== null && findSignatureJudges() !== null && findAge() !== null
  if (isComplete || process.env.CI !== 'true' || !mayInstallDebianPackages()) return found
  return installDebianPackages(DEBIAN_PACKAGES, say) ? findOffice() : null
}

function officePlaces({ platform, environment }: Machine): UsualPlaces {
  if (platform === 'win32') {
    return {
      names: [],
      paths: windowsProgramFolders(environment).map((folder) => `${folder}\\LibreOffice\\program\\soffice.exe`),
    }
  }
  return {
    names: ['soffice', 'libreoffice'],
    paths: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      '/opt/libreoffice/program/soffice',
      '/usr/lib/libreoffice/program/soffice',
    ],
  }
}
