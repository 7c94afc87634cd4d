/** How often a property is tried: the environment variable where it is set (PROPERTY_RUNS=10000), else the usual number. */
export function runs(variable: string, usual: number): number {
  const wanted = Number(process.env[variable] ?? usual)
  return Number.isSafeInteger(wanted) && wanted > 0 ? wanted : usual
}
