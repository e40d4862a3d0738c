/** Time zones that most schools here are in, by the names people use. */
const COMMON: readonly (readonly [zone: string, name: string])[] = [
  ['America/New_York', 'Eastern, New York'],
  ['America/Chicago', 'Central, Chicago'],
  ['America/Denver', 'Mountain, Denver'],
  ['America/Phoenix', 'Arizona, Phoenix'],
  ['America/Los_Angeles', 'Pacific, Los Angeles'],
  ['America/Anchorage', 'Alaska, Anchorage'],
  ['Pacific/Honolulu', 'Hawaii, Honolulu'],
];

export interface ZoneChoices {
  readonly common: readonly (readonly [zone: string, name: string])[];
  readonly others: readonly (readonly [zone: string, name: string])[];
}

/** What a school can choose from: all zones that are known, and `own` in any case. */
export function zoneChoices(known: readonly string[], own: string): ZoneChoices {
  const common = new Set(COMMON.map(([zone]) => zone));
  const others = [...new Set([...known, own])].filter((zone) => !common.has(zone)).sort();
  return { common: COMMON, others: others.map((zone) => [zone, zone.replace(/_/g, ' ')]) };
}
