import { setFlagsFromString } from 'node:v8'

/**
 * Holds the memory for new objects at the size that it has. A large list lives long enough to let it grow to a hundred megabytes, which
 * a command that ends right after never needs again. Only a measure for growing: nothing depends on it but the memory.
 */
export function keepSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
