import { homedir } from 'node:os'
import { join } from 'node:path'

/** The folder in which this application keeps what belongs to the user and to no workspace, by the custom of the system. */
export function userFolder(environment: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32') return join(environment.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Allianz')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Allianz')
  return join(environment.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'allianz')
}
