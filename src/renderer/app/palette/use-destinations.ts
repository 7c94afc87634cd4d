import { useQuery } from '@tanstack/react-query'
import { pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { frameWords } from '#shared/wording/screens/frame.ts'
import { templateWords } from '#shared/wording/screens/meeting-templates.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { signatureWords } from '#shared/wording/screens/signatures.ts'
import { taskListWords } from '#shared/wording/screens/tasks.ts'
import { FOOT, NAVIGATION } from '../frame/navigation-items.ts'

/** Something the search can lead to. */
export interface Destination {
  readonly id: string
  readonly label: string
  readonly detail: string
  readonly group: string
  readonly to: string
}

const FIXED: readonly Destination[] = [
  ...[...NAVIGATION, ...FOOT].map(({ label, to }) => ({ id: to, label, detail: '', group: frameWords.groupPages, to })),
  ...[
    { to: pages.newProject, label: frameWords.newProject },
    { to: pages.newEdition, label: frameWords.newEdition },
    { to: pages.compareEditions, label: frameWords.compareEditions },
    { to: pages.meetingTasks, label: taskListWords.title },
    { to: pages.meetingTemplates, label: templateWords.title },
    { to: pages.checkFile, label: signatureWords.checkTitle },
    { to: pages.newIdentity, label: signatureWords.identityTitle },
    { to: pages.backups, label: frameWords.backups },
    { to: pages.deadlineCalculator, label: frameWords.deadlineCalculator },
  ].map(({ to, label }) => ({ id: to, label, detail: '', group: frameWords.groupPages, to })),
]

/** Everything that can be reached; lists are read only while the search is open. */
export function useDestinations(enabled: boolean): readonly Destination[] {
  const members = useQuery(ask.members.list.queryOptions({ input: { on: null }, enabled }))
  const projects = useQuery(ask.projects.list.queryOptions({ enabled }))
  const meetings = useQuery(ask.meetings.list.queryOptions({ enabled }))
  const procedures = useQuery(ask.circularProcedures.list.queryOptions({ enabled }))
  const resolutions = useQuery(ask.resolutions.list.queryOptions({ enabled }))
  const statements = useQuery(ask.statements.list.queryOptions({ enabled }))
  return [
    ...FIXED,
    ...(meetings.data ?? []).map(({ id, number, title }) => ({
      id,
      label: `${number} ${title}`,
      detail: '',
      group: frameWords.meetings,
      to: pages.meeting(id),
    })),
    ...(procedures.data ?? []).map(({ id, number, subject }) => ({
      id,
      label: `${shortNumber(number)} ${subject}`,
      detail: '',
      group: frameWords.procedures,
      to: pages.procedure(id),
    })),
    ...(projects.data ?? []).map(({ id, number, title, sponsorName }) => ({
      id,
      label: `${shortNumber(number)} ${title}`,
      detail: sponsorName,
      group: frameWords.projects,
      to: pages.project(id),
    })),
    ...(resolutions.data ?? []).map(({ id, number, subject }) => ({
      id,
      label: `${shortNumber(number)} ${subject}`,
      detail: '',
      group: frameWords.resolutions,
      to: pages.resolution(id),
    })),
    ...(statements.data ?? []).map(({ id, number, projectTitle }) => ({
      id,
      label: number === null ? projectTitle : `${shortNumber(number)} ${projectTitle}`,
      detail: '',
      group: frameWords.statements,
      to: pages.statement(id),
    })),
    ...(members.data ?? []).map(({ id, name, representative }) => ({
      id,
      label: name,
      detail: representative ?? '',
      group: frameWords.members,
      to: pages.member(id),
    })),
  ]
}
