import { ENOUGH_LESSONS } from '../monitor/calibration/lesson-bootstrap';
import type { RecentAgreement } from '../monitor/calibration/recent-agreement';
import type { Settings } from '../school/settings';
import { shareFrom } from '../school/share';

/** Whether feedback may go to teachers, and why. */
export interface SharingGate {
  readonly open: boolean;
  readonly why: string;
}

/**
 * Feedback on single observations goes out once observers agree: the latest shared lessons, at least `ENOUGH_LESSONS` of
 * them, show the exact agreement that the school asks for. The figure itself counts, not its lower limit. A leader may
 * decide otherwise and say why.
 *
 * @param override the leader's reason; blank without one
 */
export function mayShare(
  { lessons, share }: RecentAgreement,
  settings: Pick<Settings, 'agreementToShare'>,
  override: string,
): SharingGate {
  if (override.trim() !== '') return { open: true, why: override.trim() };
  const wanted = shareFrom(settings.agreementToShare);
  if (wanted === null) {
    return {
      open: false,
      why: `“${settings.agreementToShare}” is no percentage. On the Settings tab, type one like 60% at “Share when observers agree on”.`,
    };
  }
  const asked = percent(wanted);
  if (lessons < ENOUGH_LESSONS || share === null) {
    const rated = `${lessons} ${lessons === 1 ? 'visit' : 'visits'}`;
    return {
      open: false,
      why: `Observers have rated ${rated} together. Sharing opens at ${ENOUGH_LESSONS}, with ${asked} agreement.`,
    };
  }
  const found = `Observers agree on ${percent(share)} of ratings, in their last ${lessons} shared visits.`;
  return share >= wanted
    ? { open: true, why: found }
    : { open: false, why: `${found} Sharing opens at ${asked}.` };
}

/** Rounded down, so that what falls short never reads as reached. */
function percent(share: number): string {
  // What multiplying leaves of 0.58 is just below 58.
  return `${Math.floor(share * 100 + 1e-9)}%`;
}
