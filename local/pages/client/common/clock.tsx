import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AdvanceResult, ClockView } from '../../api';
import { ask, send, wordsOf } from './api';
import { Icon } from './icons';
import { Notice } from './notice';
import { useDismiss } from './popover';
import { Progress } from './progress';
import { useSession } from './session';
import { dateTimeOf, dayOf, timeOf } from './times';
import './clock.css';

const HOUR = 3_600_000;
const STEPS = [
  { label: '+1 hour', milliseconds: HOUR },
  { label: '+1 day', milliseconds: 24 * HOUR },
  { label: '+1 week', milliseconds: 7 * 24 * HOUR },
] as const;

/** The workspace's time, and buttons that move it; clock triggers run on the way. */
export function Clock({ onMoved }: { onMoved?: (clock: ClockView) => void }) {
  const [clock, setClock] = useState(useSession().clock);
  const [open, setOpen] = useState(false);
  const [moving, setMoving] = useState(false);
  const [notice, setNotice] = useState('');
  const ref = useRef<HTMLDivElement>(null);
  useDismiss(
    ref,
    open,
    useCallback(() => setOpen(false), []),
  );
  useEffect(() => {
    const timer = setInterval(() => ask<ClockView>('/clock').then(setClock, () => {}), 30_000);
    return () => clearInterval(timer);
  }, []);

  const move = async (milliseconds: number) => {
    setMoving(true);
    try {
      const result = await send<AdvanceResult>('/clock/advance', { milliseconds });
      setClock(result.clock);
      setNotice(wordsOfAdvance(result));
      onMoved?.(result.clock);
    } catch (failure) {
      setNotice(wordsOf(failure));
    }
    setMoving(false);
  };

  return (
    <div class="clock" ref={ref}>
      <button
        type="button"
        class="clock-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={`Clock: ${dateTimeOf(clock.now, clock.timeZone)}`}
        onClick={() => setOpen(!open)}
      >
        <Icon name="clock" />
        <span>{dateTimeOf(clock.now, clock.timeZone)}</span>
      </button>
      {open && (
        <div class="clock-popover" role="dialog" aria-label="Move the clock">
          <div class="clock-time">{timeOf(clock.now, clock.timeZone)}</div>
          <div>{dayOf(clock.now, clock.timeZone)}</div>
          <div class="clock-zone">{clock.timeZone}</div>
          <div class="clock-steps">
            {STEPS.map((step) => (
              <button
                key={step.label}
                type="button"
                class="button"
                disabled={moving}
                onClick={() => move(step.milliseconds)}
              >
                {step.label}
              </button>
            ))}
          </div>
          <p>Triggers that fall due on the way run.</p>
        </div>
      )}
      {moving && <Progress label="The clock is moving" />}
      {notice && <Notice text={notice} onClose={() => setNotice('')} />}
    </div>
  );
}

function wordsOfAdvance({ ran, failures }: AdvanceResult): string {
  const runs =
    ran === 0 ? 'No trigger was due.' : ran === 1 ? '1 trigger ran.' : `${ran} triggers ran.`;
  const first = failures[0];
  return first === undefined ? runs : `${runs} ${failures.length} failed: ${first}`;
}
