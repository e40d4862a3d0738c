import { toConvene } from '../../../src/coach/leaders/to-convene';

const role = (person: string, until = '') => ({
  personName: person,
  person,
  role: 'Instructional coach',
  by: 'School' as const,
  responsibilities: [],
  from: '2026-09-01',
  until,
  trackRecord: '',
});
const convening = (date: string) => ({
  date,
  title: 'Who supports whom',
  kind: 'Convening' as const,
  purpose: '',
  came: [],
});

describe('bringing coaches together', () => {
  const roles = [role('cora'), role('dan'), role('eve', '2026-10-01')];

  it('falls due when those with a role have not met for two months', () => {
    expect(toConvene(roles, [], '2026-11-03')).toBe(2);
    expect(toConvene(roles, [convening('2026-08-30')], '2026-11-03')).toBe(2);
  });

  it('is not due beside a meeting that is planned or was held lately', () => {
    expect(toConvene(roles, [convening('2026-11-20')], '2026-11-03')).toBe(0);
    expect(toConvene(roles, [convening('2026-10-06')], '2026-11-03')).toBe(0);
  });
});
