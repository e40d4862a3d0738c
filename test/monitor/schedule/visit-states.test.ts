import { calendarLink } from '../../../src/monitor/schedule/calendar-link';
import { stillMissed, visitsNow } from '../../../src/monitor/schedule/visit-states';
import { anObservation, aVisit } from '../../builders';

const TODAY = '2026-10-07';
const stateOf = (visit = aVisit(), observations = [anObservation()]) =>
  visitsNow([visit], observations, TODAY)[0]?.state;

describe('a planned visit', () => {
  it('is done when one of its observers saw the teacher on that day and period', () => {
    expect(stateOf()).toBe('done');
    expect(stateOf(aVisit({ observer: 'cora@school.example', second: 'sam@school.example' }))).toBe(
      'done',
    );
    expect(stateOf(aVisit(), [anObservation({ period: '' })])).toBe('done');
    expect(stateOf(aVisit({ state: 'missed' }))).toBe('done');
  });

  it('is missed when its day is past, and not before', () => {
    expect(stateOf(aVisit(), [anObservation({ period: 'Period 3' })])).toBe('missed');
    expect(stateOf(aVisit({ date: TODAY }), [])).toBe('planned');
    expect(stateOf(aVisit({ state: 'withdrawn' }))).toBe('withdrawn');
  });

  it('is no longer missed once the teacher was seen by anybody', () => {
    const missed = aVisit({ state: 'missed' });
    expect(stillMissed([missed], [], TODAY)).toEqual([missed]);
    expect(stillMissed([missed], [anObservation({ observer: 'cora' })], TODAY)).toEqual([]);
    expect(stillMissed([missed], [], '2026-12-01')).toEqual([]);
  });
});

describe('a calendar link', () => {
  const event = { title: 'Visit Ana López', details: '', date: '2026-10-06' };
  it('takes its times from the bell schedule, and is a whole day without', () => {
    const at = (starts: string, ends: string) =>
      new URL(calendarLink(event, { starts, ends }, 'America/Chicago')).searchParams.get('dates');
    expect(at('8:05', '8:50')).toBe('20261006T080500/20261006T085000');
    expect(at('12:30', '1:10')).toBe('20261006T123000/20261006T131000');
    expect(at('9:00 AM', '1:10 pm')).toBe('20261006T090000/20261006T131000');
    expect(at('', '')).toBe('20261006/20261007');
  });
});
