/** A share as a dot, with its interval as a line, on an axis from 0 to 1. */
export function Interval({ figure, low, high }: { figure: number; low: number; high: number }) {
  const at = (value: number) => `${value * 100}%`;
  return (
    <div class="interval">
      <span class="interval-line" style={{ left: at(low), right: at(1 - high) }} />
      <span class="interval-dot" style={{ left: at(figure) }} />
    </div>
  );
}
