import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import type { FactEntry } from '#renderer/ui/text/facts.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { ProjectPage } from '#shared/contract/projects.ts'
import { formatDate, formatDateWithWeekday } from '#shared/wording/dates.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { ACTIVITIES, PARTNER_ROLES, projectWords } from '#shared/wording/screens/projects.ts'

/** The application as label and value. */
export function applicationFacts(page: ProjectPage): readonly FactEntry[] {
  const { project, fieldOfAction, jointlySupported, call, predecessor, successors } = page
  return [
    { label: projectWords.shortTitle, value: project.shortTitle },
    { label: projectWords.sponsor, value: <Organization {...project.sponsor} /> },
    {
      label: projectWords.partners,
      value:
        project.partners.length === 0 ? (
          kitWords.none
        ) : (
          <ul>
            {project.partners.map((partner) => (
              <li key={partner.name}>
                <Organization {...partner} /> ({PARTNER_ROLES[partner.role]}
                {partner.contribution === '' ? '' : `: ${partner.contribution}`})
              </li>
            ))}
          </ul>
        ),
    },
    {
      label: projectWords.jointlySupported,
      value: jointlySupported ? projectWords.jointlySupportedYes : projectWords.jointlySupportedNo,
    },
    { label: projectWords.fieldOfAction, value: `${fieldOfAction.number} ${fieldOfAction.title}` },
    { label: projectWords.activity, value: `${project.eligibleActivity} ${ACTIVITIES[project.eligibleActivity]}` },
    { label: projectWords.period, value: `${formatDate(project.startsOn)} – ${formatDate(project.endsOn)}` },
    { label: projectWords.summary, value: text(project.summary) },
    { label: projectWords.goals, value: text(project.goals) },
    { label: projectWords.targetGroup, value: text(project.targetGroup) },
    { label: projectWords.region, value: text(project.region) },
    {
      label: projectWords.call,
      value: call === null ? projectWords.noCall : <Link to={pages.projectCall(call.id)}>{`${call.number} ${call.title}`}</Link>,
    },
    ...(predecessor === null ? [] : [{ label: projectWords.predecessor, value: <Related {...predecessor} /> }]),
    ...(successors.length === 0
      ? []
      : [
          {
            label: projectWords.successors,
            value: (
              <ul>
                {successors.map((one) => (
                  <li key={one.id}>
                    <Related {...one} />
                  </li>
                ))}
              </ul>
            ),
          },
        ]),
    { label: projectWords.contact, value: text(contactOf(project.contact)) },
    { label: projectWords.funderReference, value: text(project.funderReference) },
    { label: projectWords.receivedOn, value: formatDateWithWeekday(project.receivedOn) },
  ]
}

function text(value: string) {
  return value === '' ? kitWords.notKnown : <span style={{ whiteSpace: 'pre-line' }}>{value}</span>
}

function Organization({ memberId, name }: { readonly memberId: Id<'member'> | null; readonly name: string }) {
  return memberId === null ? name : <Link to={pages.member(memberId)}>{name}</Link>
}

function Related({ id, number, shortTitle }: NonNullable<ProjectPage['predecessor']>) {
  return <Link to={pages.project(id)}>{`${number} ${shortTitle}`}</Link>
}

function contactOf({ name, email, phone }: ProjectPage['project']['contact']): string {
  return [name, email, phone].filter((part) => part !== '').join(', ')
}
