import { eventsOf } from '../../local/services/calendar-people';
import { ANA, BEN, CARA, run, schoolWith } from './school';

const VISIT = `const event = CalendarApp.getDefaultCalendar().createEvent('Walkthrough',
  new Date('2026-09-08T14:00:00Z'), new Date('2026-09-08T14:20:00Z'),
  { location: 'Room 12', description: 'Wait time', guests: '${BEN}, ${CARA}' });`;

describe('an event that a script makes', () => {
  it('stands in the calendars of whoever made it and of the guests', () => {
    const school = schoolWith('');
    run(school, VISIT);
    const event = expect.objectContaining({
      title: 'Walkthrough',
      start: Date.UTC(2026, 8, 8, 14),
      end: Date.UTC(2026, 8, 8, 14, 20),
      location: 'Room 12',
      description: 'Wait time',
      guests: [BEN, CARA],
    });
    expect(eventsOf(school, ANA)).toEqual([event]);
    expect(eventsOf(school, BEN)).toEqual([event]);
  });

  it('is found again in a calendar of some name, however that is capitalized', () => {
    const school = schoolWith('');
    const result = run(
      school,
      `CalendarApp.createCalendar('Classroom visits');
       return [CalendarApp.getOwnedCalendarsByName('classroom Visits').length,
         CalendarApp.getOwnedCalendarsByName('Visits').length].join();`,
    );
    expect(result).toBe('1,0');
  });

  it('is found again by its id and its time, changed and deleted', () => {
    const school = schoolWith('');
    const result = run(
      school,
      `${VISIT} const calendar = CalendarApp.getCalendarById('${ANA}');
       const found = calendar.getEventById(event.getId()).setTitle('Visit').setTag('round', '2')
         .setTime(new Date('2026-09-09T14:00:00Z'), new Date('2026-09-09T15:00:00Z'));
       const days = ['2026-09-08', '2026-09-09'].map((day) =>
         calendar.getEvents(new Date(day + 'T00:00:00Z'), new Date(day + 'T23:59:00Z')).length);
       const told = [event.getTitle(), event.getTag('round'), event.getGuestList().map((g) => g.getName()), ...days].join();
       found.deleteEvent();
       return told + calendar.getEventById(event.getId());`,
    );
    expect(result).toBe('Visit,2,Ben Okafor,Cara Lind,0,1null');
    expect(eventsOf(school, BEN)).toEqual([]);
  });

  it('that was deleted can be read no more', () => {
    expect(run(schoolWith(''), `${VISIT} event.deleteEvent(); event.getTitle();`)).toBe(
      'Exception: The calendar event does not exist, or it has already been deleted.',
    );
  });

  it('is seen but not changed by a guest', () => {
    const school = schoolWith('');
    const id = run(school, `${VISIT} return event.getId();`);
    const change = `CalendarApp.getDefaultCalendar().getEventById('${id}').setTitle('x');`;
    expect(run(school, change, { user: BEN })).toBe('Exception: Action not allowed');
  });

  it('ends after it begins', () => {
    expect(
      run(
        schoolWith(''),
        `CalendarApp.getDefaultCalendar().createEvent('x', new Date(2000), new Date(1000));`,
      ),
    ).toBe('Exception: Event start date must be before event end date.');
  });

  it('needs the calendar scope, which reading alone does not give', () => {
    const manifest = { oauthScopes: ['https://www.googleapis.com/auth/calendar.readonly'] };
    expect(run(schoolWith('', { manifest }), VISIT)).toMatch(
      /not sufficient to call Calendar.createEvent/,
    );
  });
});

describe('a calendar', () => {
  it('that a script makes is its maker’s alone', () => {
    const school = schoolWith('');
    const id = run(school, "return CalendarApp.createCalendar('Coaching').getId();");
    const name = `const calendar = CalendarApp.getCalendarById('${id}'); return calendar && calendar.getName();`;
    expect(run(school, name)).toBe('Coaching');
    expect(run(school, name, { user: BEN })).toBeNull();
  });
});
