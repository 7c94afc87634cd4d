import { toId } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { fullName, noProtection, type Person } from '#shared/domain/members/person.ts'
import type { ProjectContact } from '#shared/domain/projects/project.ts'
import { TRACE_WORDS } from '#shared/wording/person-traces.ts'
import { historyWords } from '#shared/wording/screens/history.ts'
import type { AccessReportInput, AccessTrace } from '../../documents/access-report/content.ts'
import { makeAccessRecord, makeAccessReport } from '../../documents/access-report/files.ts'
import { listBodies, listBodyMemberships } from '../../store/repositories/bodies.ts'
import { listEntries } from '../../store/repositories/journal.ts'
import { findMember } from '../../store/repositories/members.ts'
import { findPerson, listRepresentations } from '../../store/repositories/people.ts'
import { listProtection, listSealedContacts } from '../../store/repositories/person-protection.ts'
import { listPersonTraces } from '../../store/repositories/person-traces.ts'
import { listPowersOfAttorney } from '../../store/repositories/powers-of-attorney.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import { listStatements } from '../../store/repositories/statements.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { managingMembersOn } from '../members/managing-members.ts'
import type { DocumentRefusal } from './make-document.ts'

/** The Auskunft of a person (Art. 15 DSGVO) to read. */
export async function makeAccessReportFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const input = await loadAccess(deps, id)
  return input.ok ? ok(await makeAccessReport(input.value)) : input
}

/** The same for machines (Art. 20 DSGVO). */
export async function makeAccessRecordFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const input = await loadAccess(deps, id)
  return input.ok ? ok(makeAccessRecord(input.value)) : input
}

function loadAccess(deps: Deps, id: string): Promise<Result<AccessReportInput, DocumentRefusal>> {
  const personId = toId<'person'>(id)
  return deps.store.read(async (tx): Promise<Result<AccessReportInput, DocumentRefusal>> => {
    const found = await findPerson(tx, personId)
    const member = found && (await findMember(tx, found.memberId))
    if (found === undefined || member === undefined) return err({ code: 'NOT_FOUND', what: 'person', id })
    const { version: _version, ...person } = found
    const powers = await listPowersOfAttorney(tx)
    const bodies = await listBodies(tx)
    const signed = (await listStatements(tx)).flatMap(({ number, issued, signatories }): readonly AccessTrace[] =>
      issued !== null && number !== null && signatories.some((signatory) => signatory.personId === personId)
        ? [{ at: issued.issuedAt, what: TRACE_WORDS.signatory, where: number }]
        : [],
    )
    const traces = (await listPersonTraces(tx, personId)).map(
      ({ kind, at, number }): AccessTrace => ({ at, what: TRACE_WORDS[kind], where: number }),
    )
    const applications = (await listProjects(tx)).flatMap(({ contact, createdAt, number }): readonly AccessTrace[] =>
      isContact(person, contact) ? [{ at: createdAt, what: TRACE_WORDS['project-contact'], where: number }] : [],
    )
    return ok({
      alliance: await theAlliance(tx),
      managingMembers: (await managingMembersOn(tx, dateOf(deps.now()))).map(({ name }) => name),
      person,
      member,
      protection: (await listProtection(tx)).find((known) => known.personId === personId) ?? noProtection(personId),
      roles: (await listRepresentations(tx, person.memberId))
        .filter((role) => role.personId === personId)
        .map(({ id: roleId, role, validFrom, validUntil }) => ({
          role,
          validFrom,
          validUntil,
          powerOfAttorney: powers.find(({ representationId }) => representationId === roleId)?.file.name ?? null,
        })),
      seats: (await listBodyMemberships(tx))
        .filter((seat) => seat.personId === personId)
        .map(({ bodyId, validFrom, validUntil }) => ({
          title: bodies.find((body) => body.id === bodyId)?.name ?? '',
          validFrom,
          validUntil,
        })),
      traces: [...traces, ...signed, ...applications].toSorted((a, b) => (a.at < b.at ? -1 : 1)),
      changes: (await listEntries(tx, personId)).map(({ at, act }) => ({ at, what: historyWords.one(act) })).toReversed(),
      earlierContacts: earlier(await listSealedContacts(tx, personId), person),
      preparedAt: deps.now(),
    })
  })
}

/** By address, or where none was given by name. */
function isContact(person: Person, { name, email }: ProjectContact): boolean {
  if (email !== '') return email.toLowerCase() === person.email.toLowerCase()
  return name !== '' && name === fullName(person)
}

/** Contact data under seal that are no longer the present ones, each once. */
function earlier(
  contents: readonly string[],
  now: { readonly email: string; readonly phone: string },
): AccessReportInput['earlierContacts'] {
  const contacts = contents.map((content) => JSON.parse(content) as { readonly email: string; readonly phone: string })
  const different = contacts.filter(({ email, phone }) => email !== now.email || phone !== now.phone)
  return [...new Map(different.map(({ email, phone }) => [`${email} ${phone}`, { email, phone }])).values()]
}
