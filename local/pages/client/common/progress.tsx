import './progress.css';

/** The thin bar at the top while the script or the clock is at work. */
export function Progress({ label }: { label: string }) {
  return <div class="progress" role="progressbar" aria-label={label} />;
}
