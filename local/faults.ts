/** What can go wrong at one call of a service. */
export const FAULT_KINDS = [
  'fails before its effect',
  'fails after its effect',
  'killed before its effect',
  'killed after its effect',
  'killed, unsaved writes lost',
  'another execution in between',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** A fault at the n-th call (from 1) of an execution. */
export interface Fault {
  readonly call: number;
  readonly kind: FaultKind;
  /** What runs just before the call, for 'another execution in between'. */
  readonly between?: () => void;
}

/** What Google's services say when they fail for no reason of the script's. */
export const SERVICE_FAILURE =
  "We're sorry, a server error occurred. Please wait a bit and try again.";
