import { unzipSync } from 'fflate'
import { type ArchiveReport, checkArchive } from '#shared/rules/verification/check-archive.ts'
import { verifierWords as words } from '#shared/wording/archive.ts'
import { element } from './element.ts'
import { reportView } from './show-report.ts'
import { pageTools } from './tools.ts'

/** The page inside an archive: takes the archive by drop or choice and checks it here, without asking anybody. */
function start(page: HTMLElement): void {
  document.title = words.title
  const field = element('input', { type: 'file', accept: '.zip', 'aria-label': words.choose })
  const drop = element('label', { class: 'drop' }, words.drop, field)
  const answer = element('div', { 'aria-live': 'polite' })
  const show = (...content: readonly (Node | string)[]): void => answer.replaceChildren(...content)
  const check = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    show(element('p', {}, words.reading))
    await rest()
    show(reportView(await reportOn(file, (line) => show(element('p', {}, line)))))
  }
  field.addEventListener('change', () => void check(field.files?.[0]))
  drop.addEventListener('dragover', (event) => {
    event.preventDefault()
    drop.setAttribute('data-over', '')
  })
  drop.addEventListener('dragleave', () => drop.removeAttribute('data-over'))
  drop.addEventListener('drop', (event) => {
    event.preventDefault()
    drop.removeAttribute('data-over')
    void check(event.dataTransfer?.files[0])
  })
  page.replaceChildren(element('h1', {}, words.title), element('p', {}, words.lead), drop, answer)
}

async function reportOn(file: File, tell: (line: string) => void): Promise<ArchiveReport> {
  const check = checkArchive(await filesIn(file), pageTools)
  for (;;) {
    const step = check.next()
    if (step.done === true) return step.value
    const { step: name, done, of } = step.value
    tell(words.progress(words.steps[name] ?? name, done, of))
    await rest()
  }
}

/** A file that is no ZIP has no files in it, and the check says so. */
async function filesIn(file: File): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    return new Map(Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer()))))
  } catch {
    return new Map()
  }
}

/** Lets the browser draw. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

const page = document.getElementById('page')
if (page !== null) start(page)
