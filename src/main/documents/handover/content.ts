import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Overview, Task } from '#shared/contract/overview.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import type { MeetingState } from '#shared/domain/meetings/meeting.ts'
import type { ProjectState } from '#shared/domain/projects/project.ts'
import type { BackupState } from '#shared/domain/workspace/backup.ts'
import type { HandoverNote } from '#shared/domain/workspace/processing-record.ts'
import { BACKUP_REASON_WORDS } from '#shared/wording/backups.ts'
import { formatDate, formatDateWithWeekday, formatDeadline, formatInstant } from '#shared/wording/dates.ts'
import { MEETING_STATE_WORDS } from '#shared/wording/meetings.ts'
import { formatCount } from '#shared/wording/numbers.ts'
import { overviewWords } from '#shared/wording/screens/overview.ts'
import { PROJECT_STATES } from '#shared/wording/screens/projects.ts'
import { column, fact, facts, heading, list, note, paragraph, paragraphs, plain, row, when } from '../kit/blocks.ts'
import { letterheadOf } from '../letterhead/alliance-letterhead.ts'

/** What a successor has to know on the first day: what is open, until when, where everything lies. */
export interface HandoverInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly string[]
  readonly overview: Pick<Overview, 'tasks' | 'running'>
  readonly meetings: readonly {
    readonly number: string
    readonly title: string
    readonly startsAt: Instant
    readonly state: MeetingState
  }[]
  readonly projects: readonly { readonly number: string; readonly title: string; readonly state: ProjectState }[]
  readonly people: readonly { readonly name: string; readonly position: string; readonly organization: string }[]
  readonly file: { readonly path: string; readonly entries: number; readonly head: string }
  readonly safety: BackupState
  readonly retention: { readonly lastReviewOn: LocalDate | null; readonly due: number }
  readonly note: HandoverNote
  readonly preparedAt: Instant
}

export function handoverPaper(input: HandoverInput): Paper {
  return {
    title: 'Übergabeliste der Koordination',
    subject: `Übergabe der ${input.alliance.name}`,
    creator: input.alliance.name,
    fileReference: '',
    issuedAt: input.preparedAt,
    imprint: PLAIN_IMPRINT,
    draft: false,
    orientation: 'portrait',
    blocks: handoverBlocks(input),
  }
}

export function handoverBlocks(input: HandoverInput): readonly Block[] {
  const { alliance, managingMembers, overview, meetings, projects, people, preparedAt } = input
  return [
    letterheadOf(alliance, managingMembers),
    {
      kind: 'title',
      text: 'Übergabeliste',
      subtitle: `Koordination der ${alliance.name} · Stand ${formatInstant(preparedAt)}`,
    },
    heading('1 Was ansteht'),
    ...orNothing(overview.tasks.length, 'Im Augenblick steht nichts an.', () => [
      table('Was ansteht', ['Tag', 'Aufgabe', 'Gegenstand'], [38, 52, 75], overview.tasks.map(taskCells)),
    ]),
    heading('2 Laufende Umlaufverfahren'),
    ...orNothing(overview.running.length, 'Zurzeit läuft kein Umlaufverfahren.', () => [
      table(
        'Laufende Umlaufverfahren',
        ['Nummer', 'Gegenstand', 'Frist', 'Offen'],
        [38, 66, 45, 16],
        overview.running.map(({ number, subject, endsAt, counts }) => [
          number,
          subject,
          formatDeadline(endsAt),
          String(counts.silent),
        ]),
      ),
    ]),
    heading('3 Sitzungen, die noch nicht abgeschlossen sind'),
    ...orNothing(meetings.length, 'Keine.', () => [
      table(
        'Sitzungen, die noch nicht abgeschlossen sind',
        ['Nummer', 'Sitzung', 'Beginn', 'Stand'],
        [38, 57, 35, 35],
        meetings.map(({ number, title, startsAt, state }) => [
          number,
          title,
          formatInstant(startsAt),
          MEETING_STATE_WORDS[state],
        ]),
      ),
    ]),
    heading('4 Projekte, die auf etwas warten'),
    ...orNothing(projects.length, 'Keine.', () => [
      table(
        'Projekte, die auf etwas warten',
        ['Nummer', 'Projekt', 'Stand'],
        [38, 82, 45],
        projects.map(({ number, title, state }) => [number, title, PROJECT_STATES[state]]),
      ),
    ]),
    heading('5 Wer führt die Geschäfte und wer unterschreibt'),
    ...orNothing(people.length, 'Es ist niemand mit Zeichnungsbefugnis oder als Vertretung eingetragen.', () => [
      list(people.map(({ name, position, organization }) => [name, position, organization].filter(Boolean).join(', '))),
    ]),
    ...safekeeping(input),
    ...fromNote(input.note),
    heading('9 So fangen Sie an'),
    list([
      'Arbeitsdatei und Ordner der Sicherungen auf den eigenen Rechner oder das eigene Laufwerk kopieren, nicht nur die Datei.',
      'Die Arbeitsdatei mit Allianz öffnen. Auf der Übersicht steht „Heute zu tun“; jede Zeile führt dorthin, wo sie erledigt wird.',
      'Unter Einstellungen › Sicherungen „Vollständig prüfen“ wählen: Das Programm rechnet jeden Beschluss nach und prüft die Kette des Journals.',
      'Den Prüfwert des Journals mit dem auf dieser Liste vergleichen.',
      'Geschäftsführung, Zeichnungsberechtigte und Briefkopf prüfen; bei einem Wechsel des geschäftsführenden Mitglieds ist die Geschäftsführung zum Tag des Wechsels zu übertragen.',
      'Den zweiten Ort der Sicherungen neu einrichten und die Wiederherstellung einmal proben.',
      'Das Handbuch liegt dem Programm bei (docs/handbuch); kurze Hilfen stehen auf jeder Seite.',
    ]),
    heading('10 Übergabe'),
    {
      kind: 'form',
      caption: 'Übergabe',
      fields: ['Ort und Tag', 'Übergeben von', 'Übernommen von', 'Datei geöffnet und geprüft am'].map((label) => ({
        label,
        value: null,
      })),
    },
    note(
      'Die Liste nennt den Stand des Tages. Kennwörter und geheime Schlüssel stehen nicht darin und gehören auch nicht hinein.',
    ),
  ]
}

/** File, backups, second place, and what is due for erasure. */
function safekeeping({ file, safety, retention }: HandoverInput): readonly Block[] {
  const { lastBackup, proof, secondPlace, folder } = safety
  return [
    heading('6 Arbeitsdatei und Sicherungen'),
    facts('Arbeitsdatei und Sicherungen', [
      fact('Arbeitsdatei', file.path),
      fact('Journal', `${formatCount(file.entries, 'Eintrag', 'Einträge')}, letzter Prüfwert ${file.head || 'noch keiner'}`),
      fact('Ordner der Sicherungen', folder),
      fact(
        'Letzte Sicherung',
        lastBackup === null ? 'noch keine' : `${formatInstant(lastBackup.at)}, ${BACKUP_REASON_WORDS[lastBackup.reason]}`,
      ),
      fact(
        'Letzte geprobte Wiederherstellung',
        proof === null
          ? 'noch keine'
          : `${formatInstant(proof.at)}, ${proof.findings === 0 ? 'in Ordnung' : formatCount(proof.findings, 'Befund', 'Befunde')}`,
      ),
      fact(
        'Zweiter Ort',
        secondPlace === null
          ? 'keiner eingerichtet'
          : `${secondPlace.path}${secondPlace.recipient === null ? ', unverschlüsselt' : ', verschlüsselt; ohne den geheimen Schlüssel sind die Kopien nicht zu öffnen'}`,
      ),
      fact(
        'Durchsicht der Löschfristen',
        `${retention.lastReviewOn === null ? 'noch keine' : `zuletzt ${formatDate(retention.lastReviewOn)}`}; ${formatCount(retention.due, 'Eintrag', 'Einträge')} fällig`,
      ),
    ]),
  ]
}

/** What no record says; what nobody wrote down is asked for. */
function fromNote({ keys, access, people, remarks }: HandoverNote): readonly Block[] {
  return [
    heading('7 Schlüssel und Kennwörter'),
    ...(keys === ''
      ? [
          paragraph(
            plain(
              'Nicht ausgefüllt. Bitte klären: Schlüsseldatei für digitale Signaturen, Schlüssel dieses Geräts, Schlüssel für verschlüsselte Sicherungen – wo sie liegen und wer ihr Kennwort kennt.',
            ),
          ),
        ]
      : paragraphs(keys)),
    heading('8 Zugänge und Menschen'),
    ...(access === '' && people === ''
      ? [paragraph(plain('Nicht ausgefüllt.'))]
      : [...paragraphs(access), ...paragraphs(people)]),
    ...when(remarks !== '', () => [heading('Was sonst zu wissen ist', 2), ...paragraphs(remarks)]),
  ]
}

function taskCells(task: Task): readonly string[] {
  const name = task.kind === 'meeting-act' ? overviewWords.meetingActs[task.act] : overviewWords.tasks[task.kind]
  return [formatDateWithWeekday(task.on), name, task.title]
}

function orNothing(count: number, nothing: string, blocks: () => readonly Block[]): readonly Block[] {
  return count === 0 ? [paragraph(plain(nothing))] : blocks()
}

function table(
  caption: string,
  headers: readonly string[],
  shares: readonly number[],
  rows: readonly (readonly string[])[],
): Block {
  return {
    kind: 'table',
    caption,
    columns: headers.map((header, index) => column(header, shares[index] ?? 40)),
    rows: rows.map((cells) => row(cells)),
    rowHeight: null,
  }
}

/** Parts of the file name. */
export function handoverFileParts({ alliance, preparedAt }: HandoverInput): readonly string[] {
  return ['Übergabeliste', alliance.shortName, dateOf(preparedAt)]
}
