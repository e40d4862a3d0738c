import { renderToString } from 'preact-render-to-string';
import type { Sent } from '../../src/coach/send-outbox';
import type { OutboxItem, OutboxView } from '../../src/coach/show-outbox';
import type { Go } from '../../src/sidebar/app';
import { messagesInGroups } from '../../src/sidebar/screens/message-groups';
import { MessageRow, whenInWords } from '../../src/sidebar/screens/message-list';
import { allowanceInWords, State, sentTodayInWords } from '../../src/sidebar/screens/outbox';
import { sendAll } from '../../src/sidebar/screens/send-all';

const nothing = () => undefined;
const go: Go = Object.assign(nothing, { fromHome: nothing, home: nothing });
const outbox = ({ waiting, ...part }: Partial<OutboxView> & { waiting: number }): OutboxView => ({
  sharing: false,
  review: false,
  gate: { open: true, why: '' },
  quota: 1480,
  sender: '',
  counts: { waiting, held: 0, sending: 0, sent: 0, unsure: 0, failed: 0, withdrawn: 0 },
  ready: part.sharing ? waiting : 0,
  holds: { sharing: part.sharing ? 0 : waiting, reading: 0, outside: 0 },
  sentToday: 0,
  messages: [],
  ...part,
});
const state = (view: OutboxView) =>
  renderToString(
    <State
      outbox={view}
      busy={false}
      onShare={nothing}
      onAgreement={nothing}
      onSend={nothing}
      onHold={nothing}
      onReview={nothing}
    />,
  );

describe('the state of sharing', () => {
  it('says that messages are held, how many, and how to let them go', () => {
    const html = state(outbox({ waiting: 12 }));
    expect(html).toContain('<b>Feedback is held.</b> 12 messages wait.');
    expect(html).toMatch(/primary[^>]*>Switch sharing on/);
    expect(html).not.toContain('now');
  });

  it('says why sharing is not open yet, and offers to share anyway', () => {
    const why = 'Observers have rated 3 visits together. Sharing opens at 10, with 60% agreement.';
    const html = state(outbox({ gate: { open: false, why }, waiting: 12 }));
    expect(html).toContain(why);
    expect(html).toContain('Share anyway…');
    expect(html).not.toContain('Switch sharing on');
  });

  it('offers to send at once when sharing is on', () => {
    const html = state(outbox({ sharing: true, waiting: 1 }));
    expect(html).toContain('1 message goes within the hour.');
    expect(html).toMatch(/primary[^>]*>Send 1 now/);
  });

  it('offers no sending when Google lets no more mail out', () => {
    const html = state(outbox({ sharing: true, waiting: 7, quota: 0 }));
    expect(html).toContain('7 messages go tomorrow.');
    expect(html).not.toContain('now');
  });

  it('says how far the day’s mail is', () => {
    expect(sentTodayInWords(84, 46, 0)).toBe(
      '84 of 130 went today; the rest go tomorrow by themselves.',
    );
    expect(sentTodayInWords(0, 5, 0)).toBe(
      'Google lets no more mail out today. All go tomorrow by themselves.',
    );
    const html = state(outbox({ sharing: true, waiting: 46, quota: 0, sentToday: 84 }));
    expect(html).toContain('84 of 130 went today');
  });

  it('says what is to be read first, and what would leave the school', () => {
    const holds = { sharing: 0, reading: 3, outside: 1 };
    const html = state(outbox({ sharing: true, waiting: 4, ready: 0, holds }));
    expect(html).toContain('3 to read first. 1 would leave your school: see below.');
    expect(html).not.toContain('Send');
  });
});

describe('a letter to many', () => {
  const letter = (name: string, part: Partial<OutboxItem> = {}): OutboxItem => ({
    message: `results:Review 2:${name}@school.example`,
    toName: name,
    to: `${name}@school.example`,
    kind: 'letter',
    hold: '',
    edited: false,
    subject: 'What we saw: Review 2',
    state: 'sent',
    reason: '',
    queued: '2026-11-03T15:00:00Z',
    sent: '2026-11-03T16:00:00Z',
    ...part,
  });

  it('is one row, and whoever it did not reach stands above it alone', () => {
    const failed = letter('dee', { state: 'failed', reason: 'No such address.' });
    const { open, over } = messagesInGroups([
      failed,
      ...['ana', 'ben', 'cy'].map((one) => letter(one)),
    ]);
    expect(open).toEqual([failed]);
    expect(over).toMatchObject([{ subject: 'What we saw: Review 2', items: { length: 3 } }]);
  });

  it('goes in the name of whoever runs the routine, whose allowance nobody else is told', () => {
    const view = outbox({ sharing: true, waiting: 5, quota: 0, sender: 'Denise Okonkwo' });
    expect(state(view)).toContain('5 messages go within the hour.');
    expect(allowanceInWords(view)).toContain('in the name of Denise Okonkwo');
    expect(allowanceInWords({ ...view, quota: 9, sender: '' })).toBe(
      'Google lets 9 more messages out today in your name.',
    );
  });
});

describe('a message in the list', () => {
  const item: OutboxItem = {
    message: 'feedback:1',
    toName: 'Ana López',
    to: 'ana@school.example',
    kind: 'feedback',
    hold: '',
    edited: false,
    subject: 'Walkthrough on Tue, Nov 3',
    state: 'unsure',
    reason: 'Google stopped while this was going out.',
    queued: '2026-11-03T15:00:00Z',
    sent: '',
  };
  const work = { progress: null, problem: '', stopping: false, start: jest.fn(), stop: nothing };
  const row = (part: Partial<OutboxItem>) =>
    renderToString(
      <MessageRow item={{ ...item, ...part }} go={go} work={work} onSettled={nothing} />,
    );

  it('in doubt shows why and every decision at once', () => {
    const html = row({});
    expect(html).toContain('Google stopped while this was going out.');
    for (const words of ['It was sent', 'Send again', 'Never send']) expect(html).toContain(words);
  });

  it('that waits is one quiet line until it is opened', () => {
    const html = row({ state: 'waiting', reason: '' });
    expect(html).toContain('aria-expanded="false"');
    expect(html).not.toContain('Never send');
  });

  it('says when it went, or since when it waits', () => {
    const now = new Date('2026-11-23T15:00:00Z');
    const noon = '2026-11-03T12:00:00Z';
    expect(whenInWords({ state: 'sent', queued: noon, sent: noon }, now)).toMatch(
      /^Sent \w+, Nov \d\.$/,
    );
    expect(whenInWords({ state: 'waiting', queued: noon, sent: '' }, now)).toMatch(/^Waits since/);
    expect(whenInWords({ state: 'sent', queued: '', sent: '' }, now)).toBe('Sent.');
  });
});

describe('sending what waits', () => {
  const run = (part: Partial<Sent>): Sent => ({
    sent: 0,
    failed: 0,
    waiting: 0,
    held: '',
    more: false,
    ...part,
  });
  const runs = (...results: Sent[]) => {
    const left = [...results];
    return async () => left.shift() ?? run({});
  };

  it('goes on until nothing waits, and adds it up', async () => {
    const seen: string[] = [];
    const words = await sendAll(
      runs(run({ sent: 40, waiting: 12, more: true }), run({ sent: 11, failed: 1 })),
      (label) => seen.push(label) > 0,
      52,
    );
    expect(words).toBe('51 messages sent. 1 message did not go: see why below.');
    expect(seen).toEqual(['Sending · 0 of 52 messages', 'Sending · 40 of 52 messages']);
  });

  it('ends when the day’s mail is used up, and says so', async () => {
    const held = 'Today’s mail is used up. The rest go tomorrow.';
    const words = await sendAll(runs(run({ sent: 3, waiting: 9, held })), () => true, 12);
    expect(words).toBe(`3 messages sent. 9 messages still wait. ${held}`);
  });

  it('does not ask for ever when nothing moves', async () => {
    const send = jest.fn(async () => run({ waiting: 5, more: true }));
    expect(await sendAll(send, () => true, 5)).toBe('5 messages still wait.');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('stops when it is asked to', async () => {
    expect(await sendAll(runs(), () => false, 5)).toBe('5 messages still wait.');
  });
});
