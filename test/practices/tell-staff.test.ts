import { newsLetter } from '../../src/practices/news-letter';
import { RunningSchool } from '../running-school';
import { newsNow } from './news-now';

function tell(school: RunningSchool): number {
  const news = newsNow(school);
  const told = news.map(({ practice, version }) => ({ practice, version }));
  return school.call('tell', { letter: newsLetter(news, []), told }).queued;
}

describe('telling staff what changed', () => {
  it('sends each person only what changed since they were last told, with old and new words, why and the video', () => {
    const school = RunningSchool.ready();
    const old = school.rows('Practices')[2]?.Name ?? '';
    school.type('Practices', 'discussion-3', 'Name', 'Three seconds of silence');
    school.type('Practices', 'discussion-3', 'Video for teachers', 'https://videos.example/3');
    school.call('reword', { why: 'Nobody knew how long to wait.', comparable: true });
    expect(tell(school)).toBe(RunningSchool.STAFF.length);
    school.call('send');
    const [mail, ...more] = school.mailTo('ben@school.example');
    expect(more).toEqual([]);
    expect(mail?.body).toContain(`Before: ${old}`);
    expect(mail?.body).toContain('Why: Nobody knew how long to wait.');
    expect(mail?.body).toContain('https://videos.example/3');
    expect(mail?.body).toContain('Hello Ben,');

    expect(newsNow(school)).toEqual([]);
    school.type('Practices', 'discussion-3', 'Video for teachers', 'https://videos.example/33');
    school.call('reword', { why: '', comparable: true });
    expect(newsNow(school).map(({ rewordings }) => rewordings.map(({ what }) => what))).toEqual([
      ['Video for teachers'],
    ]);
    expect(tell(school)).toBe(RunningSchool.STAFF.length);
    expect(tell(school)).toBe(0);
  });
});
